import type { Characteristic } from './law.types.js';
import { equalityCommission, regulations2023, section } from './sources.js';

/**
 * Named in section 4, with no section of its own: section 17 (outside work) and section 18 (at
 * work).
 */
export const pregnancyAndMaternity: Characteristic = {
  id: 'pregnancy-and-maternity',
  sections: ['17', '18'],
  termCode: 'EqA2010-s17-s18',
  name: { en: 'Pregnancy and maternity', cy: 'Beichiogrwydd a mamolaeth' },
  gist: {
    en: 'You are pregnant, or you have had a baby not long ago.',
    cy: "Rydych chi'n feichiog, neu rydych chi wedi cael babi'n ddiweddar.",
  },
  meaning: {
    en: [
      'The Act names this characteristic in its list but gives it no section of its own. Its meaning comes from section 17 (outside work) and section 18 (at work).',
      'Outside work, you are protected while you are pregnant and for 26 weeks after the birth. This includes being treated badly because you are breastfeeding.',
      'At work, since January 2024, treating a woman worse because she is breastfeeding is sex discrimination.',
    ],
    cy: [
      "Mae'r Ddeddf yn enwi'r nodwedd hon yn ei rhestr, ond nid oes ganddi ei hadran ei hun. Daw ei hystyr o adran 17 (y tu allan i'r gwaith) ac adran 18 (yn y gwaith).",
      "Y tu allan i'r gwaith, rydych chi wedi'ch diogelu tra byddwch yn feichiog ac am 26 wythnos ar ôl yr enedigaeth. Mae hyn yn cynnwys cael eich trin yn wael am eich bod yn bwydo ar y fron.",
      'Yn y gwaith, ers mis Ionawr 2024, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.',
    ],
  },
  examples: {
    en: [
      'An applicant says in an interview that she is pregnant. The force must not turn her down for that reason.',
      'A mother breastfeeds her baby of three months in a police station. Staff must not make her leave because of it.',
      'An officer who is breastfeeding comes back to work and is given worse shifts because of it. That is sex discrimination.',
    ],
    cy: [
      "Mae ymgeisydd yn dweud mewn cyfweliad ei bod yn feichiog. Rhaid i'r heddlu beidio â'i gwrthod am y rheswm hwnnw.",
      'Mae mam yn bwydo ei babi tri mis oed ar y fron mewn gorsaf heddlu. Rhaid i staff beidio â gwneud iddi adael oherwydd hynny.',
      "Mae swyddog sy'n bwydo ar y fron yn dod yn ôl i'r gwaith ac yn cael shifftiau gwaeth oherwydd hynny. Mae hynny'n wahaniaethu ar sail rhyw.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'Outside work: the time after the first 26 weeks from the birth. After that, treating a woman worse because she is breastfeeding is sex discrimination.',
      'At work: breastfeeding. There it is part of the characteristic of sex.',
    ],
    cy: [
      "Y tu allan i'r gwaith: y cyfnod wedi i 26 wythnos fynd heibio ers yr enedigaeth. Wedi hynny, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.",
      "Yn y gwaith: bwydo ar y fron. Yno mae'n rhan o nodwedd rhyw.",
    ],
  },
  sources: [section(4), section(17), section(18), section(13), regulations2023, equalityCommission],
  reviewedOn: '2026-11-22',
};
