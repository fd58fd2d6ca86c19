import type { Texts } from '../../law.types.js';

export const recentChanges: Texts = {
  name: 'Newidiadau diweddar',
  gist: "Mae rhai rheolau wedi newid ers 2024. Dyma'r hyn sy'n newydd.",
  meaning: ["Efallai nad yw'r newidiadau hyn ar dudalennau ac mewn taflenni hŷn eto."],
  terms: {
    sex: [
      'Rhyw: 16 Ebrill 2025',
      'Penderfynodd y Goruchaf Lys mai rhyw biolegol yw ystyr rhyw yn y Ddeddf ([2025] UKSC 16). Mae pobl draws yn cadw eu hamddiffyniad o dan adran 7, ailbennu rhywedd, ac amddiffyniad arall yn y Ddeddf.',
    ],
    'working-life': [
      'Anabledd: 1 Ionawr 2024',
      'Yn y gwaith, mae cymryd rhan mewn bywyd gwaith yn cyfrif fel gweithgaredd bob dydd.',
    ],
    breastfeeding: [
      'Bwydo ar y fron: 1 Ionawr 2024',
      'Yn y gwaith, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.',
    ],
    'same-disadvantage': [
      'Gwahaniaethu anuniongyrchol: 1 Ionawr 2024',
      "Mae rhywun nad yw'n rhannu nodwedd wedi'i ddiogelu hefyd, os yw rheol yn ei roi, yn ei hanfod, dan yr un anfantais â phobl sy'n ei rhannu.",
    ],
    'services-code': [
      'Y cod ar wasanaethau: nid cyn y gosodir hynny drwy orchymyn',
      "Mae'r Comisiwn Cydraddoldeb a Hawliau Dynol wedi diwygio ei god ar wasanaethau a swyddogaethau cyhoeddus. Aeth gerbron Senedd y Deyrnas Unedig ar 21 Mai 2026. Mae cod 2011 yn sefyll nes i orchymyn ddod â'r un newydd i rym: mae'r Comisiwn yn dweud pa un sydd mewn grym.",
    ],
  },
  examples: [
    "Mae gan swyddog salwch sy'n ei rhwystro rhag gweithio fel eraill. Yn y gwaith, mae hynny'n cyfrif pan ofynnir a yw hi'n anabl.",
  ],
  notCovered: [],
};
