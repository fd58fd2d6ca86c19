import type { GroupId, Texts } from '../law.types.js';

export const groups: Readonly<Record<GroupId, Texts>> = {
  'religious-belief': {
    name: 'Cred grefyddol',
    gist: 'Eich crefydd, neu fod heb grefydd o gwbl.',
    meaning: [
      "Mae'n cynnwys Catholigion a Phrotestaniaid, pobl o grefyddau eraill, a phobl nad oes ganddynt gred grefyddol. Mae'r hyn y mae pobl eraill yn meddwl eich bod yn ei gredu yn cyfrif hefyd.",
    ],
    examples: [
      "Mae'r gwasanaeth heddlu'n edrych a oes cynifer o Gatholigion ag o Brotestaniaid am ymuno, a beth sy'n cadw pobl draw.",
    ],
    notCovered: [],
  },
  'political-opinion': {
    name: 'Barn wleidyddol',
    gist: 'Eich barn am wleidyddiaeth, a pha ochr neu blaid sydd orau gennych.',
    meaning: ["Mae'n cynnwys cenedlaetholwyr, unoliaethwyr, a phobl sy'n cefnogi pleidiau eraill."],
    examples: [
      "Wrth gynllunio ar gyfer gorymdaith, mae'r gwasanaeth heddlu'n meddwl am y rhai sy'n gorymdeithio ac am y rhai sydd yn erbyn hynny.",
    ],
    notCovered: [],
  },
  'racial-group': {
    name: 'Grŵp hil',
    gist: 'Lliw eich croen, eich gwlad, neu o ble y daw eich teulu.',
    meaning: [
      "Mae'n cynnwys pobl Ddu, pobl Asiaidd, pobl wyn a phobl o gefndir cymysg, yn ogystal â Roma a Theithwyr.",
    ],
    examples: [
      "Mae'r gwasanaeth heddlu'n cynllunio sut y gall pobl nad oes ganddynt lawer o Saesneg roi gwybod am drosedd.",
    ],
    notCovered: [],
  },
  age: {
    name: 'Oed',
    gist: "Faint yw eich oed, yn ifanc neu'n hen.",
    meaning: ["Mae'n cynnwys plant a phobl ifanc yn ogystal â phobl hŷn."],
    examples: [
      "Cyn i'r gwasanaeth heddlu symud ffurflen i'w wefan, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bobl hŷn.",
    ],
    notCovered: [],
  },
  'marital-status': {
    name: 'Statws priodasol',
    gist: 'Bod yn briod neu beidio, nawr neu yn y gorffennol.',
    meaning: [
      "Mae'n cynnwys pobl sy'n sengl, yn briod, mewn partneriaeth sifil, wedi gwahanu, wedi ysgaru neu'n weddw. Ym Mhrydain Fawr, dim ond bod yn briod neu mewn partneriaeth sifil sy'n cyfrif.",
    ],
    examples: [
      "Cyn i'r gwasanaeth heddlu newid ei reolau ar gymorth tai i swyddogion, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bobl sengl.",
    ],
    notCovered: [],
  },
  'sexual-orientation': {
    name: 'Cyfeiriadedd rhywiol',
    gist: "At bwy rydych chi'n cael eich denu: pobl o'r un rhyw â chi, y rhyw arall, neu'r ddau.",
    meaning: ["Mae'n cynnwys pobl sy'n lesbiaidd, yn hoyw, yn ddeurywiol neu'n strêt."],
    examples: [
      "Mae'r gwasanaeth heddlu'n edrych pam nad yw pobl hoyw'n rhoi gwybod am lawer o'r troseddau yn eu herbyn.",
    ],
    notCovered: [],
  },
  'men-and-women': {
    name: 'Dynion a menywod yn gyffredinol',
    gist: "Bod yn ddyn neu'n fenyw, yn fachgen neu'n ferch.",
    meaning: [
      "Mae'n cynnwys bechgyn a merched. Mae canllawiau i gyrff cyhoeddus yn enwi pobl draws yma hefyd.",
    ],
    examples: [
      "Cyn i'r gwasanaeth heddlu newid ei shifftiau, mae'n edrych ar yr hyn y mae hynny'n ei olygu i fenywod ac i ddynion.",
    ],
    notCovered: [],
  },
  disability: {
    name: 'Anabledd',
    gist: 'Bod yn berson anabl, neu beidio.',
    meaning: [
      'O Ddeddf Gwahaniaethu ar sail Anabledd 1995 y daw ystyr anabledd. Cymerodd Deddf Cydraddoldeb 2010 ei lle ym Mhrydain Fawr, ond nid yng Ngogledd Iwerddon.',
    ],
    examples: [
      "Cyn i'r gwasanaeth heddlu ddewis gorsaf newydd, mae'n edrych a all defnyddwyr cadair olwyn fynd i mewn iddi.",
    ],
    notCovered: [],
  },
  dependants: {
    name: 'Dibynyddion',
    gist: "A ydych chi'n gofalu am blentyn, neu am oedolyn sydd ag angen hynny.",
    meaning: [
      "Mae'n cynnwys pobl sy'n gofalu am blentyn, am berson anabl, neu am berson hŷn sy'n dibynnu arnynt. Nid yw hyn ar restr Prydain Fawr o naw.",
    ],
    examples: [
      "Cyn i'r gwasanaeth heddlu symud cwrs hyfforddi i'r nos, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bobl sy'n gofalu am rywun.",
    ],
    notCovered: [],
  },
};
