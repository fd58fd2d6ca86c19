import type { Texts } from '../../law.types.js';

export const outsideTheNine: Texts = {
  name: "Yr hyn nad yw'n un o'r naw",
  gist: 'Mae naw peth ar y rhestr a dim mwy. Nid yw bod yn dlawd yn un ohonynt.',
  meaning: [
    "Caiff heddlu gynnig cymorth i bobl am resymau eraill hefyd. Ond dim ond oherwydd y naw y mae'r Ddeddf yn diogelu pobl.",
  ],
  terms: {
    'socio-economic': [
      'Anfantais economaidd-gymdeithasol',
      "Bod ar incwm isel, er enghraifft. Mae adran 1 yn dweud wrth rai cyrff cyhoeddus am feddwl amdani wrth wneud eu penderfyniadau mwyaf. Mae mewn grym yn yr Alban ers mis Ebrill 2018 ac yng Nghymru ers 31 Mawrth 2021. Nid yw'n creu degfed nodwedd.",
    ],
    combined: [
      "Dwy nodwedd gyda'i gilydd",
      'Mae adran 14 yn ymwneud â chael eich trin yn waeth oherwydd dwy nodwedd ar yr un pryd. Nid yw mewn grym, felly ni all neb ddibynnu arni.',
    ],
  },
  examples: [
    "Mae heddlu'n cynnal cwrs i bobl ifanc o ardaloedd tlawd. Caiff wneud hynny, ond nid yw'n weithredu cadarnhaol o dan y Ddeddf.",
    "Gwrthodir swydd i fenyw Ddu. Caiff hi gwyno am wahaniaethu ar sail hil, am wahaniaethu ar sail rhyw, neu am y naill a'r llall.",
  ],
  notCovered: [],
};
