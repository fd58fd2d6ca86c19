import type { Texts } from '../../law.types.js';

export const kindsOfDiscrimination: Texts = {
  name: "Yr hyn y mae'r Ddeddf yn ei wahardd",
  gist: "Mae sawl ffordd o drin pobl yn wael. Dyma'r rhai y mae'r Ddeddf yn eu gwahardd.",
  meaning: [
    "Dim ond lle mae'r Ddeddf yn gymwys y mae pob un yn cyfrif, er enghraifft yn y gwaith, a phan fyddwch yn defnyddio gwasanaeth neu'n ymwneud â'r heddlu.",
  ],
  terms: {
    direct: [
      'Gwahaniaethu uniongyrchol',
      "Trin rhywun yn waeth oherwydd nodwedd: ei nodwedd ei hun, nodwedd rhywun sy'n agos ato, neu nodwedd y mae pobl yn credu ar gam ei bod ganddo. Yn achos priodas a phartneriaeth sifil, rhaid mai ei statws ei hun sydd dan sylw, a dim ond yn y gwaith y mae'n cyfrif.",
    ],
    indirect: [
      'Gwahaniaethu anuniongyrchol',
      "Rheol sydd yr un fath i bawb, ond sy'n rhoi pobl sy'n rhannu nodwedd dan anfantais. Dim ond os oes iddi nod teg, ac os nad yw'n gwneud mwy nag sydd ei angen i'w gyrraedd, y caniateir hi.",
    ],
    'same-disadvantage': [
      'Yr un anfantais',
      "Ers 1 Ionawr 2024, mae rhywun nad yw'n rhannu'r nodwedd wedi'i ddiogelu hefyd, os yw rheol o'r fath yn ei roi, yn ei hanfod, dan yr un anfantais.",
    ],
    'arising-from-disability': [
      "Gwahaniaethu sy'n deillio o anabledd",
      "Trin person anabl yn wael oherwydd rhywbeth sy'n dod o'r anabledd, fel absenoldeb oherwydd salwch. Dim ond os oes nod teg, ac os na wneir mwy nag sydd ei angen i'w gyrraedd, y caniateir hyn.",
    ],
    adjustments: [
      'Dim addasiadau rhesymol',
      "Peidio â gwneud yr addasiadau rhesymol y mae ar berson anabl eu hangen: i'r ffordd o wneud pethau, i adeilad, neu drwy roi cymhorthion ychwanegol. Lle mae'n ymwneud â gwybodaeth, un cam yw ei rhoi ar ffurf y gall y person ei defnyddio.",
    ],
    pregnancy: [
      'Gwahaniaethu ar sail beichiogrwydd a mamolaeth',
      "Trin menyw yn wael oherwydd beichiogrwydd neu enedigaeth: adran 17 y tu allan i'r gwaith, adran 18 yn y gwaith.",
    ],
    harassment: [
      'Aflonyddu',
      "Ymddygiad digroeso, yn ymwneud â nodwedd neu o natur rywiol, sydd wedi'i fwriadu i niweidio urddas person neu i greu awyrgylch gelyniaethus iddo, neu sy'n gwneud hynny.",
    ],
    victimisation: [
      'Erledigaeth',
      'Trin rhywun yn wael am iddo ddefnyddio ei hawliau o dan y Ddeddf neu helpu rhywun arall i wneud hynny, neu am fod pobl yn credu iddo wneud hynny neu y gallai ei wneud.',
    ],
  },
  examples: [
    "Uniongyrchol: mae heddlu'n gwrthod ymgeisydd am fod ei mab yn anabl.",
    "Anuniongyrchol: mae rheol ar daldra'n cadw llawer mwy o fenywod na dynion allan, ac ni all yr heddlu ddangos nod teg.",
    'Erledigaeth: mae rheolwr yn cadw swyddog o swydd newydd am iddi siarad o blaid cydweithiwr a oedd wedi cwyno am hiliaeth.',
  ],
  notCovered: [
    "Mewn gwasanaethau ac wrth ymwneud â'r heddlu, nid yw'r rheol yn erbyn aflonyddu'n cynnwys crefydd neu gred, na chyfeiriadedd rhywiol. Mae trin pobl yn waeth oherwydd y rhain yn dal wedi'i wahardd yno.",
  ],
};
