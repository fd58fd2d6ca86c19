import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { addTestLanguages } from '../test/support/languages.js';
import { closeNetwork } from './network.js';
import { withAttributes, withPage } from './page.js';
import { stayInStorybook } from './stay.js';

stayInStorybook();
setCustomElementsManifest(manifest);
addTestLanguages();

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly { value: string; title: string }[],
) => ({ toolbar: { title, icon, items: [...items], dynamicTitle: true } });

// Stories tagged `mistake` show an author's mistake: the console says so, and the test expects it.
// Stories tagged `alike` differ from another only in words: a few pictures of them are enough.
// Stories tagged `page-words` hold words of the page's own, which a live change of language leaves.
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
  decorators: [withAttributes, withPage],
  beforeEach: closeNetwork,
  parameters: {
    a11y: {
      test: 'error',
      // The letters for tests are languages for private use (BCP 47), which axe does not know.
      config: { rules: [{ id: 'valid-lang', selector: '[lang]:not([lang^="qps"])' }] },
    },
    controls: { expanded: true },
    // A frame each: fixed bars, ids and a page's one policy don't meet, and each story plays its act.
    docs: { story: { inline: false, height: '24rem' } },
    options: { storySort: { order: ['Start here', 'Elements', 'Guides'] } },
  },
};

export default preview;
