import type { GroupId, SetTexts } from '../law.types.js';
import { groups } from './groups.cy.js';

export const words: SetTexts<GroupId, 'section-75'> = {
  lang: 'cy',
  act: 'Deddf Gogledd Iwerddon 1998',
  extent:
    "I gyrff cyhoeddus yn eu gwaith yng Ngogledd Iwerddon y mae adran 75. Deddf Cydraddoldeb 2010 sydd gan Gymru, Lloegr a'r Alban.",
  sourceNames: {
    section: number => `Deddf Gogledd Iwerddon 1998, adran ${number} (yn Saesneg)`,
    schedule: number => `Deddf Gogledd Iwerddon 1998, atodlen ${number} (yn Saesneg)`,
    pages: {
      'commission-ni': 'Comisiwn Cydraddoldeb Gogledd Iwerddon (yn Saesneg)',
      'groups-ni': 'Enghreifftiau o bwy sydd ym mhob grŵp, gan Gyllid a Thollau EF (yn Saesneg)',
      'police-service-ni':
        'Gwasanaeth Heddlu Gogledd Iwerddon, cydraddoldeb a pherthynas dda (yn Saesneg)',
    },
  },
  parts: {
    ...groups,
    'section-75': {
      name: 'Y ddyletswydd yn adran 75',
      gist: "Rhaid i'r heddlu a chyrff cyhoeddus eraill feddwl am gyfle teg i bob un o'r grwpiau hyn.",
      meaning: [
        "Yn ei waith yng Ngogledd Iwerddon, rhaid i gorff cyhoeddus roi sylw dyledus i'r angen i hybu cyfle cyfartal rhwng pobl o'r grwpiau hyn, rhwng dynion a menywod, rhwng pobl ag anabledd a phobl heb anabledd, a rhwng pobl â dibynyddion a phobl hebddynt. Dyna adran 75(1).",
        'Rhaid iddo feddwl hefyd am berthynas dda rhwng pobl o wahanol gred grefyddol, barn wleidyddol neu grŵp hil. Dyna adran 75(2).',
        "Dyletswydd ar gyrff cyhoeddus yw adran 75. Mewn cyfreithiau eraill yng Ngogledd Iwerddon y mae'r hyn sy'n gwahardd gwahaniaethu yn erbyn person.",
      ],
      examples: [
        "Cyn i'r gwasanaeth heddlu newid ei ffordd o recriwtio, mae'n edrych ar yr hyn y mae hynny'n ei olygu i bob grŵp.",
      ],
      notCovered: ['Naw nodwedd warchodedig Prydain Fawr. Rhestr arall yw honno.'],
    },
  },
};
