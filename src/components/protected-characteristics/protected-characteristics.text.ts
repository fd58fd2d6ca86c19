import { msg } from '../../i18n/msg.js';

/** The strings of the controls. Those of the content come with the law data: `.markup.text.ts`. */
export const text = {
  get showAll() {
    return msg('Show all details', { id: 'protected-characteristics.showAll' });
  },
  get hideAll() {
    return msg('Hide all details', { id: 'protected-characteristics.hideAll' });
  },
  get loadFailed() {
    return msg('The list could not be loaded.', { id: 'protected-characteristics.loadFailed' });
  },
  readTheList: {
    gb: () =>
      msg('Read the list in the Equality Act 2010', { id: 'protected-characteristics.readTheAct' }),
    ni: () =>
      msg('Read the list in the Northern Ireland Act 1998', {
        id: 'protected-characteristics.readTheActNi',
      }),
  },
};
