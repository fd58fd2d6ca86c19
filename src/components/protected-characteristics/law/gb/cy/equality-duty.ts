import type { Texts } from '../../law.types.js';

export const equalityDuty: Texts = {
  name: 'Y ddyletswydd cydraddoldeb',
  gist: "Rhaid i'r heddlu a chyrff cyhoeddus eraill feddwl am driniaeth deg ym mhopeth a wnânt.",
  meaning: [
    'Rhaid i gorff cyhoeddus roi sylw dyledus i dri nod yn ei waith. Ystyr hynny yw meddwl amdanynt o ddifrif cyn penderfynu.',
    'Mae wyth nodwedd yn cyfrif ar gyfer y tri nod: oed, anabledd, ailbennu rhywedd, beichiogrwydd a mamolaeth, hil, crefydd neu gred, rhyw, a chyfeiriadedd rhywiol.',
    'Dim ond ar gyfer y nod cyntaf y mae priodas a phartneriaeth sifil yn cyfrif.',
  ],
  terms: {
    eliminate: [
      'Y nod cyntaf: dileu gweithredoedd anghyfreithlon',
      "Gwahaniaethu, aflonyddu, erledigaeth ac unrhyw beth arall y mae'r Ddeddf yn ei wahardd.",
    ],
    advance: [
      'Yr ail nod: cyfle cyfartal',
      "Rhwng pobl sy'n rhannu nodwedd a phobl nad ydynt. Mae hynny'n cynnwys llai o anfanteision, diwallu anghenion gwahanol, a chael pobl i gymryd rhan lle mae rhy ychydig yn gwneud hynny.",
    ],
    foster: [
      'Y trydydd nod: perthynas dda',
      "Rhwng pobl sy'n rhannu nodwedd a phobl nad ydynt. Mae hynny'n cynnwys llai o ragfarn a mwy o ddealltwriaeth.",
    ],
  },
  examples: [
    "Cyn i heddlu gau desg flaen, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bobl anabl ac i bobl hŷn.",
    "Cyn i heddlu newid ei iwnifform, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bobl o wahanol grefyddau.",
  ],
  notCovered: ["Yr ail nod a'r trydydd nod, ar gyfer priodas a phartneriaeth sifil."],
};
