import type { Characteristic } from './law.types.js';
import { equalityCommission, section } from './sources.js';

/**
 * Section 8. Section 13(4): the person's own status, at work. Section 28(1)(b): not services.
 * Section 149: first aim only.
 */
export const marriageAndCivilPartnership: Characteristic = {
  id: 'marriage-and-civil-partnership',
  sections: ['8'],
  termCode: 'EqA2010-s8',
  name: { en: 'Marriage and civil partnership', cy: 'Priodas a phartneriaeth sifil' },
  gist: {
    en: 'You are married or in a civil partnership. This counts only at work.',
    cy: "Rydych chi'n briod neu mewn partneriaeth sifil. Dim ond yn y gwaith y mae hyn yn cyfrif.",
  },
  meaning: {
    en: [
      "You are protected if you are married or a civil partner now. The treatment must be because of your own marriage or civil partnership, not another person's.",
      'It protects you at work and when you apply for a job. It does not apply to services, so it does not cover your contact with the police as a member of the public.',
      'The equality duty on public bodies has three aims. Only the first, ending discrimination and other conduct that the Act bans, applies to marriage and civil partnership.',
    ],
    cy: [
      "Rydych chi wedi'ch diogelu os ydych chi'n briod neu'n bartner sifil nawr. Rhaid i'r driniaeth fod oherwydd eich priodas neu'ch partneriaeth sifil chi eich hun, nid un rhywun arall.",
      "Mae'n eich diogelu yn y gwaith a phan fyddwch yn gwneud cais am swydd. Nid yw'n gymwys i wasanaethau, felly nid yw'n cynnwys eich cyswllt â'r heddlu fel aelod o'r cyhoedd.",
      "Mae tri nod i'r ddyletswydd cydraddoldeb ar gyrff cyhoeddus. Dim ond y cyntaf, sef dileu gwahaniaethu ac ymddygiad arall y mae'r Ddeddf yn ei wahardd, sy'n gymwys i briodas a phartneriaeth sifil.",
    ],
  },
  examples: {
    en: [
      'A force turns down an applicant because he is married and may not like night shifts. The law does not allow this.',
      'A manager keeps an officer off a training course because she is in a civil partnership. The law does not allow this.',
    ],
    cy: [
      "Mae heddlu'n gwrthod ymgeisydd am ei fod yn briod ac efallai na fydd yn hoffi shifftiau nos. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae rheolwr yn cadw swyddog oddi ar gwrs hyfforddi am ei bod mewn partneriaeth sifil. Nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: false, duty: 'first-limb' },
  notCovered: {
    en: [
      'People who are single, engaged, living together without being married or civil partners, or divorced.',
      'Contact with the police as a member of the public, or any other use of a service.',
      'The second and third aims of the equality duty: equal chances, and good relations between groups.',
    ],
    cy: [
      "Pobl sengl, pobl sydd wedi dyweddïo, pobl sy'n byw gyda'i gilydd heb fod yn briod nac yn bartneriaid sifil, a phobl sydd wedi ysgaru.",
      "Cyswllt â'r heddlu fel aelod o'r cyhoedd, neu unrhyw ddefnydd arall o wasanaeth.",
      'Ail nod a thrydydd nod y ddyletswydd cydraddoldeb: cyfle cyfartal, a pherthynas dda rhwng grwpiau.',
    ],
  },
  sources: [section(8), section(13), section(28), section(149), equalityCommission],
  reviewedOn: '2026-11-22',
};
