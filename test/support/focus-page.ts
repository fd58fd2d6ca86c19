import { executeServerCommand } from '@web/test-runner-commands';

/** Takes the focus back from the browser's own controls. */
export const focusPage = (): Promise<unknown> => executeServerCommand('police-focus-page');
