import type { Texts } from '../../law.types.js';

export const hateCrime: Texts = {
  name: 'Troseddau casineb: rhestr arall',
  gist: "Pum grŵp ac nid naw sydd ar y rhestr troseddau casineb. Mae'n ymwneud â throseddau.",
  meaning: [
    "Triniaeth deg yw pwnc y naw nodwedd. Trosedd casineb yw trosedd y mae'r dioddefwr, neu unrhyw un arall, yn credu iddi gael ei hysgogi gan elyniaeth neu ragfarn oherwydd pwy yw person.",
    "Mae'r heddlu yng Nghymru a Lloegr yn cyfrif troseddau casineb mewn pum grŵp, a elwir yn llinynnau. Rhaid i lys drin gelyniaeth o'r pum math hyn fel rhywbeth sy'n gwneud trosedd yn fwy difrifol. Mae gan yr Alban ei chyfraith ei hun.",
    'Os ydych chi mewn perygl, ffoniwch 999. Os nad ydych, ffoniwch 101 neu rhowch wybod ar-lein.',
  ],
  terms: {
    disability: ['Anabledd', "Un o'r naw hefyd."],
    race: ['Hil', "Un o'r naw hefyd."],
    religion: ['Crefydd', 'Ymhlith y naw, crefydd neu gred yw hi.'],
    'sexual-orientation': ['Cyfeiriadedd rhywiol', "Un o'r naw hefyd."],
    'transgender-identity': [
      'Hunaniaeth drawsryweddol',
      "Ymhlith y naw, ailbennu rhywedd yw'r agosaf. Nid yr un yw ystyr y geiriau.",
    ],
  },
  examples: [
    "Mae rhywun yn chwistrellu geiriau hiliol ar siop. Mae hynny'n drosedd, ac yn drosedd casineb.",
    "Mae siop yn gwrthod gwasanaethu cwsmer oherwydd ei hil. Mae'r Ddeddf Cydraddoldeb yn gwahardd hynny. Efallai nad yw'n drosedd.",
  ],
  notCovered: [
    "Nid yw oed, priodas a phartneriaeth sifil, beichiogrwydd a mamolaeth, na rhyw ymhlith y pump. Mae rhai heddluoedd yn cofnodi mwy na'r pump. Trosedd yw trosedd serch hynny, felly rhowch wybod amdani.",
  ],
};
