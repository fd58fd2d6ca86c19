import type { Texts } from '../../law.types.js';

export const positiveDiscrimination: Texts = {
  name: 'Gwahaniaethu cadarnhaol',
  gist: "Dewis rhywun dim ond oherwydd ei grŵp. Gan amlaf mae'r gyfraith yn gwahardd hyn.",
  meaning: [
    "Mae gweithredu cadarnhaol yn helpu pobl i gystadlu. Mae gwahaniaethu cadarnhaol yn mynd ymhellach: mae'n dewis person oherwydd nodwedd lle nad yw adran 159 yn caniatáu hynny. Mae hynny'n wahaniaethu uniongyrchol yn erbyn y lleill.",
    "Mae achos o Swydd Gaer yn dangos y ffin. Yn 2017 roedd yr heddlu'n trin pawb a oedd wedi pasio ei gyfweliad fel pobl a oedd cystal â'i gilydd. Yna cymerodd bobl â rhai nodweddion yn gyntaf, a gwrthod dyn a oedd wedi gwneud yn dda.",
    "Clywodd tribiwnlys cyflogaeth yr achos ym mis Rhagfyr 2018 (Furlong v Chief Constable of Cheshire Police, 2405577/18). Nid oedd pawb a basiodd cystal â'i gilydd, yn ôl y tribiwnlys, ac nid oedd y cam yn gymesur. Roedd yr heddlu wedi gwahaniaethu oherwydd rhyw, hil a chyfeiriadedd rhywiol.",
  ],
  examples: [
    "Gweithredu cadarnhaol: mae heddlu'n cynnal diwrnod agored i fenywod. Yna caiff pawb sy'n gwneud cais eu profi a'u dewis yn yr un ffordd.",
    "Gwahaniaethu cadarnhaol: mae heddlu am gael mwy o fenywod, felly mae'n gwrthod dynion a wnaeth yn well.",
  ],
  notCovered: [
    "Trin person anabl yn well na rhywun nad yw'n anabl. Mae adran 13 yn caniatáu hynny.",
  ],
};
