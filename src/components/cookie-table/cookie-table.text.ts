import { msg } from '../../i18n/msg.js';

/** Every string of the table, one place for translators and reviewers. */
export const text = {
  get name() {
    return msg('Name', { id: 'cookie-table.name' });
  },
  get service() {
    return msg('Used by', { id: 'cookie-table.service' });
  },
  get lifetime() {
    return msg('Kept for', { id: 'cookie-table.lifetime' });
  },
  get session() {
    return msg('Until you close the browser', { id: 'cookie-table.session' });
  },
  get untilRemoved() {
    return msg('Until you clear it', { id: 'cookie-table.untilRemoved' });
  },
  get unsaid() {
    return msg('Not said', { id: 'cookie-table.unsaid' });
  },
};
