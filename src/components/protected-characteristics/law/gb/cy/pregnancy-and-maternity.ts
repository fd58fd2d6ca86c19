import type { Texts } from '../../law.types.js';

export const pregnancyAndMaternity: Texts = {
  name: 'Beichiogrwydd a mamolaeth',
  gist: "Rydych chi'n feichiog, neu rydych chi wedi cael babi'n ddiweddar.",
  meaning: [
    "Mae'r Ddeddf yn enwi'r nodwedd hon yn ei rhestr, ond nid oes ganddi ei hadran ei hun. Daw ei hystyr o adran 17 (y tu allan i'r gwaith) ac adran 18 (yn y gwaith).",
    "Y tu allan i'r gwaith, rydych chi wedi'ch diogelu tra byddwch yn feichiog ac am 26 wythnos ar ôl yr enedigaeth. Mae hyn yn cynnwys cael eich trin yn wael am eich bod yn bwydo ar y fron.",
    'Yn y gwaith, ers mis Ionawr 2024, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.',
  ],
  examples: [
    "Mae ymgeisydd yn dweud mewn cyfweliad ei bod yn feichiog. Rhaid i'r heddlu beidio â'i gwrthod am y rheswm hwnnw.",
    'Mae mam yn bwydo ei babi tri mis oed ar y fron mewn gorsaf heddlu. Rhaid i staff beidio â gwneud iddi adael oherwydd hynny.',
    "Mae swyddog sy'n bwydo ar y fron yn dod yn ôl i'r gwaith ac yn cael shifftiau gwaeth oherwydd hynny. Mae hynny'n wahaniaethu ar sail rhyw.",
  ],
  notCovered: [
    "Y tu allan i'r gwaith: y cyfnod wedi i 26 wythnos fynd heibio ers yr enedigaeth. Wedi hynny, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.",
    "Yn y gwaith: bwydo ar y fron. Yno mae'n rhan o nodwedd rhyw.",
  ],
};
