import type { Texts } from '../../law.types.js';

export const religionOrBelief: Texts = {
  name: 'Crefydd neu gred',
  gist: "Eich crefydd neu'ch cred ddofn am fywyd, neu fod heb yr un o'r ddwy.",
  meaning: [
    "Crefydd neu gred yw geiriau'r Ddeddf. Mae'r naill neu'r llall yn ddigon.",
    'Mae unrhyw grefydd yn cyfrif, ac unrhyw gred grefyddol neu athronyddol hefyd. Ystyr cred athronyddol yw ffordd ddofn o weld bywyd nad oes rhaid iddi ddod o grefydd.',
    "Mae bod heb grefydd neu heb gred wedi'i ddiogelu hefyd.",
  ],
  examples: [
    "Mae rheol ar iwnifform yn gwahardd popeth a wisgir ar y pen. Gall gadw rhai ymgeiswyr Sicaidd neu Fwslimaidd allan, felly rhaid i'r heddlu ddangos nod teg a pheidio â gwneud mwy nag sydd ei angen.",
    "Mae swyddog yn rhoi gwasanaeth gwaeth i ddioddefwr am nad oes ganddi grefydd. Nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: [
    "Y rheol yn erbyn aflonyddu, pan fyddwch yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Mae eich trin yn waeth oherwydd crefydd neu gred yn dal wedi'i wahardd yno.",
  ],
};
