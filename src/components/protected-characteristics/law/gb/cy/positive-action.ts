import type { Texts } from '../../law.types.js';

export const positiveAction: Texts = {
  name: 'Gweithredu cadarnhaol',
  gist: 'Cymorth teg i grŵp sydd ar ei hôl hi, er mwyn iddynt allu cystadlu ar delerau cyfartal.',
  meaning: [
    "Caiff heddlu helpu pobl sy'n rhannu nodwedd. Rhaid iddo fod â rheswm da dros gredu bod un o dri pheth yn wir: bod y nodwedd yn eu rhoi dan anfantais, bod ganddynt anghenion gwahanol, neu fod rhy ychydig ohonynt yn cymryd rhan.",
    "Rhaid i'r cymorth fod yn gymesur. Rhaid iddo fod yn addas i'r nod, a pheidio â gwneud mwy nag sydd ei angen i'w gyrraedd.",
    "Mae'r Ddeddf yn caniatáu gweithredu cadarnhaol ac nid yw'n ei fynnu. Mae pob heddlu'n dewis.",
  ],
  examples: [
    "Ychydig o bobl Ddu ac Asiaidd sy'n gwneud cais i ymuno â heddlu. Mae'n cynnal nosweithiau agored iddynt, gyda swyddogion Du ac Asiaidd.",
    "Mae llai o fenywod na dynion yn pasio prawf ffitrwydd. Mae heddlu'n cynnig cyfle i fenywod ymarfer cyn y prawf.",
    "Ychydig o swyddogion anabl sy'n ceisio am ddyrchafiad. Mae heddlu'n cynnig mentor i bob un.",
  ],
  notCovered: [
    "Dewis un person yn hytrach nag un arall ar gyfer swydd neu ddyrchafiad oherwydd nodwedd. Nid mater i adran 158 yw hynny; adran 159 sy'n gosod y rheolau.",
    'Unrhyw beth y mae cyfraith arall yn ei wahardd.',
  ],
};
