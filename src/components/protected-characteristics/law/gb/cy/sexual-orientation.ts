import type { Texts } from '../../law.types.js';

export const sexualOrientation: Texts = {
  name: 'Cyfeiriadedd rhywiol',
  gist: "At bwy rydych chi'n cael eich denu: pobl o'r un rhyw â chi, y rhyw arall, neu'r ddau.",
  meaning: [
    "Mae'n cynnwys pobl sy'n lesbiaidd, yn hoyw, yn ddeurywiol neu'n strêt.",
    "Rydych chi hefyd wedi'ch diogelu os cewch eich trin yn waeth am fod pobl yn anghywir am eich cyfeiriadedd, neu oherwydd cyfeiriadedd rhywun sy'n agos atoch chi.",
  ],
  examples: [
    "Mae heddlu'n gwrthod ymgeisydd am ei fod yn hoyw. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae dwy fenyw yn rhoi gwybod bod rhywun wedi torri i mewn i'w cartref, ac mae swyddog yn rhoi gwasanaeth gwaeth iddynt am eu bod yn gwpl o'r un rhyw. Nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: [
    'Ailbennu rhywedd. Mae ganddo ei le ei hun yn y rhestr, o dan adran 7.',
    "Y rheol yn erbyn aflonyddu, pan fyddwch yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Mae eich trin yn waeth oherwydd cyfeiriadedd rhywiol yn dal wedi'i wahardd yno.",
  ],
};
