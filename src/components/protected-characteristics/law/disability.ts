import type { Characteristic } from './law.types.js';
import { equalityCommission, regulations2023, schedule, section } from './sources.js';

/**
 * Section 6 and schedule 1. Sections 13(3) and 20. Working life: SI 2023/1425, from 1 January
 * 2024.
 */
export const disability: Characteristic = {
  id: 'disability',
  sections: ['6'],
  termCode: 'EqA2010-s6',
  name: { en: 'Disability', cy: 'Anabledd' },
  gist: {
    en: 'A condition of your body or mind. It makes daily life clearly harder for a long time.',
    cy: "Cyflwr corfforol neu feddyliol. Mae'n gwneud bywyd bob dydd yn amlwg yn anos am amser hir.",
  },
  meaning: {
    en: [
      'You are disabled in law if a condition of body or mind has a substantial and long-term bad effect on your everyday activities. Long-term means that it has lasted 12 months, is likely to last 12 months, or is likely to last for the rest of your life.',
      'Cancer, HIV and multiple sclerosis (MS) count from diagnosis. A severe disfigurement counts too. At work, taking part in working life has counted as an everyday activity since 1 January 2024.',
      'A force must make reasonable changes for disabled people, such as giving information in a form that they can use. It may also treat a disabled person better: that is not discrimination against people who are not disabled.',
    ],
    cy: [
      "Rydych chi'n anabl yn ôl y gyfraith os oes gennych gyflwr corfforol neu feddyliol sy'n cael effaith wael, sylweddol a hirdymor ar eich gweithgareddau bob dydd. Ystyr hirdymor yw bod yr effaith wedi para 12 mis, yn debygol o bara 12 mis, neu'n debygol o bara am weddill eich oes.",
      "Mae canser, HIV a sglerosis ymledol (MS) yn cyfrif o'r diagnosis ymlaen. Mae anffurfiad difrifol yn cyfrif hefyd. Yn y gwaith, mae cymryd rhan mewn bywyd gwaith wedi cyfrif fel gweithgaredd bob dydd ers 1 Ionawr 2024.",
      "Rhaid i heddlu wneud addasiadau rhesymol i bobl anabl, fel rhoi gwybodaeth ar ffurf y gallant ei defnyddio. Caiff hefyd drin person anabl yn well: nid yw hynny'n gwahaniaethu yn erbyn pobl nad ydynt yn anabl.",
    ],
  },
  examples: {
    en: [
      'A disabled applicant asks for more time in a written test. The force must agree if that is a reasonable change.',
      'A deaf person comes to a police station to report a crime. The force must take reasonable steps to help, such as finding a sign language interpreter.',
      'A force turns down an applicant because she has HIV. The law does not allow this.',
    ],
    cy: [
      "Mae ymgeisydd anabl yn gofyn am fwy o amser mewn prawf ysgrifenedig. Rhaid i'r heddlu gytuno os yw hynny'n addasiad rhesymol.",
      "Mae person byddar yn dod i orsaf heddlu i roi gwybod am drosedd. Rhaid i'r heddlu gymryd camau rhesymol i helpu, fel trefnu dehonglydd iaith arwyddion.",
      "Mae heddlu'n gwrthod ymgeisydd am fod ganddi HIV. Nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: ['A short illness or injury, such as a cold, that is not likely to last 12 months.'],
    cy: ["Salwch neu anaf byr, fel annwyd, nad yw'n debygol o bara 12 mis."],
  },
  sources: [section(6), schedule(1), section(13), section(20), regulations2023, equalityCommission],
  reviewedOn: '2026-11-22',
};
