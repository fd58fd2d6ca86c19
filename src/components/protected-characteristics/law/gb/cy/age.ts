import type { Texts } from '../../law.types.js';

export const age: Texts = {
  name: 'Oed',
  gist: "Eich oed chi, neu'r grŵp oed rydych chi ynddo.",
  meaning: [
    "Gall fod yn un oed, fel 30, neu'n ystod o oedrannau, fel pobl rhwng 18 a 25 oed.",
    "Weithiau caniateir trin rhywun yn waeth oherwydd oed. Rhaid i'r heddlu ddangos bod ganddo nod teg ac nad yw'n gwneud mwy nag sydd ei angen i'w gyrraedd.",
  ],
  examples: [
    "Mae hysbyseb swydd yn gofyn am bobl ifanc llawn egni. Gallai hynny gadw pobl hŷn draw, felly byddai'n rhaid i'r heddlu ddangos nod teg.",
    "Nid yw swyddog yn gwrando ar dyst am ei bod hi'n 80 oed. Os na all yr heddlu ddangos nod teg, nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: [
    "Pobl dan 18 oed, pan fyddant yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Yno, dim ond oedolion y mae'r rheolau ar oed yn eu diogelu.",
  ],
};
