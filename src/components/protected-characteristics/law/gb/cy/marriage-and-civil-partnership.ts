import type { Texts } from '../../law.types.js';

export const marriageAndCivilPartnership: Texts = {
  name: 'Priodas a phartneriaeth sifil',
  gist: "Rydych chi'n briod neu mewn partneriaeth sifil. Dim ond yn y gwaith y mae hyn yn cyfrif.",
  meaning: [
    "Rydych chi wedi'ch diogelu os ydych chi'n briod neu'n bartner sifil nawr. Rhaid i'r driniaeth fod oherwydd eich priodas neu'ch partneriaeth sifil chi eich hun, nid un rhywun arall.",
    "Mae'n eich diogelu yn y gwaith a phan fyddwch yn gwneud cais am swydd. Nid yw'n gymwys i wasanaethau, felly nid yw'n cynnwys eich cyswllt â'r heddlu fel aelod o'r cyhoedd.",
    "Mae tri nod i'r ddyletswydd cydraddoldeb ar gyrff cyhoeddus. Dim ond y cyntaf, sef dileu gwahaniaethu ac ymddygiad arall y mae'r Ddeddf yn ei wahardd, sy'n gymwys i briodas a phartneriaeth sifil.",
  ],
  examples: [
    "Mae heddlu'n gwrthod ymgeisydd am ei fod yn briod ac efallai na fydd yn hoffi shifftiau nos. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae rheolwr yn cadw swyddog oddi ar gwrs hyfforddi am ei bod mewn partneriaeth sifil. Nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: [
    "Pobl sengl, pobl sydd wedi dyweddïo, pobl sy'n byw gyda'i gilydd heb fod yn briod nac yn bartneriaid sifil, a phobl sydd wedi ysgaru.",
    "Cyswllt â'r heddlu fel aelod o'r cyhoedd, neu unrhyw ddefnydd arall o wasanaeth.",
    'Ail nod a thrydydd nod y ddyletswydd cydraddoldeb: cyfle cyfartal, a pherthynas dda rhwng grwpiau.',
  ],
};
