import type { Texts } from '../../law.types.js';

export const sex: Texts = {
  name: 'Rhyw',
  gist: "Bod yn ddyn neu'n fenyw, yn fachgen neu'n ferch.",
  meaning: [
    "Mae'r Ddeddf yn sôn am ddyn neu fenyw, o unrhyw oed. Felly mae bechgyn a merched wedi'u cynnwys hefyd.",
    'Penderfynodd y Goruchaf Lys ar 16 Ebrill 2025 mai rhyw biolegol yw ystyr rhyw yn y Ddeddf ([2025] UKSC 16). Mae pobl draws yn cadw eu hamddiffyniad o dan adran 7, ailbennu rhywedd, ac amddiffyniad arall yn y Ddeddf.',
    'Yn y gwaith, ers mis Ionawr 2024, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.',
  ],
  examples: [
    "Mae heddlu'n gosod un rheol ar daldra i bawb, ac mae'n cadw llawer mwy o fenywod na dynion allan. Rhaid i'r heddlu ddangos nod teg a pheidio â gwneud mwy nag sydd ei angen.",
    "Mae rheolwr yn cadw swyddog allan o dîm arfau tanio am ei bod yn fenyw. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae dyn yn rhoi gwybod am gam-drin gartref, ac ni chaiff ei gymryd o ddifrif am ei fod yn ddyn. Nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: [
    'Ailbennu rhywedd. Mae ganddo ei le ei hun yn y rhestr, o dan adran 7.',
    'Beichiogrwydd a mamolaeth. Mae iddynt eu lle eu hunain yn y rhestr.',
  ],
};
