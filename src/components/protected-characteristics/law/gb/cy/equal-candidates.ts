import type { Texts } from '../../law.types.js';

export const equalCandidates: Texts = {
  name: 'Dewis rhwng ymgeiswyr cyfartal',
  gist: "Os yw dau berson cystal â'i gilydd, caiff heddlu ddewis yr un o grŵp sydd ar ei hôl hi.",
  meaning: [
    "Wrth recriwtio neu ddyrchafu, caiff heddlu ddewis rhywun oherwydd nodwedd, os yw'r pedwar peth hyn i gyd yn wir.",
    "Mae'r rheol hon mewn grym ers 6 Ebrill 2011. Mae'r Ddeddf yn ei chaniatáu ac nid yw'n ei mynnu. Mae rhai heddluoedd yn ei defnyddio; mae eraill yn stopio cyn i neb gael ei ddewis.",
  ],
  terms: {
    'as-good': [
      'Cystal ar gyfer y swydd',
      "Mae'r person wedi'i gymhwyso cystal â'r llall. Nid yw'r ffaith bod y ddau wedi pasio yn dangos hynny ar ei phen ei hun.",
    ],
    reason: [
      'Rheswm',
      "Mae gan yr heddlu reswm da dros gredu bod pobl sy'n rhannu'r nodwedd dan anfantais, neu fod rhy ychydig ohonynt yn cymryd rhan.",
    ],
    'no-policy': [
      'Dim rheol sefydlog',
      "Mae'r heddlu'n edrych ar bob achos. Nid oes ganddo bolisi o ddewis pobl o'r grŵp hwnnw bob tro.",
    ],
    balanced: [
      'Cymesur',
      "Mae dewis fel hyn yn addas i'r nod, ac nid yw'n gwneud mwy nag sydd ei angen i'w gyrraedd.",
    ],
  },
  examples: [
    "Mae dau ringyll yn gwneud cystal â'i gilydd mewn set lawn o brofion ar gyfer un swydd arolygydd. Ychydig iawn o'r arolygwyr yno sy'n fenywod. Mae'r heddlu'n edrych ar yr achos hwn a chaiff ddewis y fenyw.",
  ],
  notCovered: [
    'Dewis rhywun nad yw cystal ar gyfer y swydd.',
    'Cadw nifer penodol o swyddi i un grŵp.',
  ],
};
