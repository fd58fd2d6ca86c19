import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { addTestLanguages } from '../test/support/languages.js';
import { withPage } from './page.js';

setCustomElementsManifest(manifest);
addTestLanguages();

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly { value: string; title: string }[],
) => ({ toolbar: { title, icon, items: [...items], dynamicTitle: true } });

const preview: Preview = {
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'cy', title: 'Cymraeg' },
      { value: 'qps-ploc', title: 'Accented and longer' },
      { value: 'qps-plocm', title: 'Right-to-left letters' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    scheme: toolbar('Colours', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'forced', title: 'Forced colours (imitated)' },
    ]),
  },
  initialGlobals: { language: 'en', direction: 'ltr', scheme: 'light' },
  decorators: [withPage],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'Elements', 'Guides'] } },
  },
};

export default preview;
