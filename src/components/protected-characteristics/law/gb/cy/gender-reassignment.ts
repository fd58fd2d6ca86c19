import type { Texts } from '../../law.types.js';

export const genderReassignment: Texts = {
  name: 'Ailbennu rhywedd',
  gist: "Rydych chi'n bwriadu newid o'ch rhyw adeg geni, wrthi'n gwneud hynny, neu wedi gwneud hynny.",
  meaning: [
    "Mae hyn yn diogelu unrhyw un sy'n bwriadu mynd drwy broses i newid o'i ryw adeg geni, sy'n mynd drwyddi, neu sydd wedi bod drwyddi. Mae rhan o broses yn ddigon. Mae'r Ddeddf yn defnyddio gair hŷn; traws yw'r gair arferol heddiw.",
    'Nid oes angen unrhyw gam meddygol. Nid oes rhaid i chi weld meddyg, cymryd meddyginiaeth na chael llawdriniaeth.',
    "Mae rhyw yn nodwedd ar wahân. Penderfynodd y Goruchaf Lys ar 16 Ebrill 2025 mai rhyw biolegol yw ystyr rhyw yn y Ddeddf. Mae pobl draws yn cadw'r amddiffyniad a ddisgrifir yma.",
  ],
  examples: [
    "Mae dyn traws yn gwneud cais i fod yn swyddog heddlu. Rhaid i'r heddlu beidio â'i wrthod am ei fod yn draws.",
    "Mae swyddog yn gwrthod cymryd manylion trosedd am fod y person yn draws. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae gweithiwr yn dweud wrth ei thîm ei bod yn bwriadu newid o'i rhyw adeg geni, ac maent yn gwneud jôcs creulon am hynny. Gall hynny fod yn aflonyddu.",
  ],
  notCovered: ['Ystyr rhyw. Mae gan ryw ei le ei hun yn y rhestr, o dan adran 11.'],
};
