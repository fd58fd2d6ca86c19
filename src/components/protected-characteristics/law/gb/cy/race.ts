import type { Texts } from '../../law.types.js';

export const race: Texts = {
  name: 'Hil',
  gist: "Lliw eich croen, y wlad rydych chi'n perthyn iddi, neu o ble y daw eich teulu.",
  meaning: [
    "Mae hil yn cynnwys lliw, cenedligrwydd, a tharddiad ethnig neu genedlaethol. Mae unrhyw un o'r rhain yn ddigon.",
    'Gall un grŵp hil gynnwys dau neu ragor o grwpiau hil eraill.',
    "Rydych chi hefyd wedi'ch diogelu os cewch eich trin yn waeth am fod pobl yn anghywir am eich hil, neu oherwydd hil rhywun sy'n agos atoch chi.",
  ],
  examples: [
    "Mae swyddog yn dewis stopio a chwilio person oherwydd lliw ei groen. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae heddlu'n gwrthod ymgeisydd am fod ei rhieni wedi dod o wlad arall. Nid yw'r gyfraith yn caniatáu hyn.",
    "Mae rheolwr yn rhoi swyddogion o un grŵp ethnig mewn tîm ar wahân i'r gweddill. Mae cadw pobl ar wahân oherwydd hil yn cyfrif fel eu trin yn waeth.",
  ],
  notCovered: [
    'Crefydd fel y cyfryw. Mae ganddi ei lle ei hun yn y rhestr, fel crefydd neu gred, o dan adran 10.',
  ],
};
