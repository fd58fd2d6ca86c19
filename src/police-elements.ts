/** The one-file bundle: registers every element and gives the page's script what it may need. */
import './define.js';

export { consent } from './consent.js';
export { setMessages } from './i18n/site-messages.js';
