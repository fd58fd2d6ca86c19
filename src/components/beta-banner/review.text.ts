import { msg } from '../../i18n/msg.js';
import type { Kind } from './screening.js';

const masks: Readonly<Record<Kind, () => string>> = {
  email: () => msg('[email address]', { id: 'beta-banner.maskEmail' }),
  phone: () => msg('[phone number]', { id: 'beta-banner.maskPhone' }),
  postcode: () => msg('[postcode]', { id: 'beta-banner.maskPostcode' }),
  nationalInsurance: () => msg('[National Insurance number]', { id: 'beta-banner.maskInsurance' }),
  nhs: () => msg('[NHS number]', { id: 'beta-banner.maskNhs' }),
  card: () => msg('[card number]', { id: 'beta-banner.maskCard' }),
  registration: () => msg('[vehicle registration]', { id: 'beta-banner.maskRegistration' }),
  crimeReference: () => msg('[crime reference]', { id: 'beta-banner.maskCrime' }),
  passport: () => msg('[passport number]', { id: 'beta-banner.maskPassport' }),
  birthDate: () => msg('[date of birth]', { id: 'beta-banner.maskBirth' }),
};

/** Every string of the look at what will be sent. */
export const text = {
  mask: (kind: Kind) => masks[kind](),
  get title() {
    return msg('We took out what looks personal. This is what will be sent:', {
      id: 'beta-banner.reviewTitle',
    });
  },
  get page() {
    return msg('Page:', { id: 'beta-banner.reviewPage' });
  },
  get change() {
    return msg('Change your words', { id: 'beta-banner.reviewChange' });
  },
};
