import type { Texts } from '../../law.types.js';

export const disability: Texts = {
  name: 'Anabledd',
  gist: "Cyflwr corfforol neu feddyliol. Mae'n gwneud bywyd bob dydd yn amlwg yn anos am amser hir.",
  meaning: [
    "Rydych chi'n anabl yn ôl y gyfraith os oes gennych gyflwr corfforol neu feddyliol sy'n cael effaith wael, sylweddol a hirdymor ar eich gweithgareddau bob dydd. Ystyr hirdymor yw bod yr effaith wedi para 12 mis, yn debygol o bara 12 mis, neu'n debygol o bara am weddill eich oes.",
    "Mae canser, HIV a sglerosis ymledol (MS) yn cyfrif o'r diagnosis ymlaen. Mae anffurfiad difrifol yn cyfrif hefyd. Yn y gwaith, mae cymryd rhan mewn bywyd gwaith wedi cyfrif fel gweithgaredd bob dydd ers 1 Ionawr 2024.",
    "Rhaid i heddlu wneud addasiadau rhesymol i bobl anabl, fel rhoi gwybodaeth ar ffurf y gallant ei defnyddio. Caiff hefyd drin person anabl yn well: nid yw hynny'n gwahaniaethu yn erbyn pobl nad ydynt yn anabl.",
  ],
  examples: [
    "Mae ymgeisydd anabl yn gofyn am fwy o amser mewn prawf ysgrifenedig. Rhaid i'r heddlu gytuno os yw hynny'n addasiad rhesymol.",
    "Mae person byddar yn dod i orsaf heddlu i roi gwybod am drosedd. Rhaid i'r heddlu gymryd camau rhesymol i helpu, fel trefnu dehonglydd iaith arwyddion.",
    "Mae heddlu'n gwrthod ymgeisydd am fod ganddi HIV. Nid yw'r gyfraith yn caniatáu hyn.",
  ],
  notCovered: ["Salwch neu anaf byr, fel annwyd, nad yw'n debygol o bara 12 mis."],
};
