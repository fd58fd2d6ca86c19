import { law as gbCy } from '../../../../src/components/protected-characteristics/law/gb/whole.cy.js';
import { law as gbEn } from '../../../../src/components/protected-characteristics/law/gb/whole.en.js';
import { lawIn } from '../../../../src/components/protected-characteristics/law/law-in.js';
import type {
  CharacteristicId,
  FurtherId,
  GroupId,
  Language,
  LawSet,
  Statement,
} from '../../../../src/components/protected-characteristics/law/law.types.js';
import { facts as northernIreland } from '../../../../src/components/protected-characteristics/law/ni/ni.js';
import { words as niCy } from '../../../../src/components/protected-characteristics/law/ni/ni.cy.js';
import { words as niEn } from '../../../../src/components/protected-characteristics/law/ni/ni.en.js';

export const languages: readonly Language[] = ['en', 'cy'];
export const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Everything that the data says, as pages get it. */
export const laws = {
  gb: { en: gbEn, cy: gbCy },
  ni: { en: lawIn(northernIreland, niEn), cy: lawIn(northernIreland, niCy) },
};

export const everyRecord = ({ characteristics, further }: LawSet): readonly Statement[] => [
  ...characteristics,
  ...further,
];

export const inTheActsOrder: readonly (readonly [CharacteristicId, string, string])[] = [
  ['age', 'Age', 'Oed'],
  ['disability', 'Disability', 'Anabledd'],
  ['gender-reassignment', 'Gender reassignment', 'Ailbennu rhywedd'],
  [
    'marriage-and-civil-partnership',
    'Marriage and civil partnership',
    'Priodas a phartneriaeth sifil',
  ],
  ['pregnancy-and-maternity', 'Pregnancy and maternity', 'Beichiogrwydd a mamolaeth'],
  ['race', 'Race', 'Hil'],
  ['religion-or-belief', 'Religion or belief', 'Crefydd neu gred'],
  ['sex', 'Sex', 'Rhyw'],
  ['sexual-orientation', 'Sexual orientation', 'Cyfeiriadedd rhywiol'],
];

const found = (law: LawSet, id: string): Statement => {
  const record = everyRecord(law).find(candidate => candidate.id === id);
  if (!record) throw new Error(`No record ${id}`);
  return record;
};

/** A record of Great Britain. */
export const gb = (id: CharacteristicId | FurtherId, lang: Language): Statement =>
  found(laws.gb[lang], id);

/** A record of Northern Ireland. */
export const ni = (id: GroupId | 'section-75', lang: Language): Statement =>
  found(laws.ni[lang], id);

/** All that is said of a record, as a reader meets it, but for the names of its sources. */
export const wordsIn = ({ name, gist, meaning, terms, examples, notCovered }: Statement): string =>
  [
    name,
    gist,
    ...meaning,
    ...terms.flatMap(term => [term.name, term.text]),
    ...examples,
    ...notCovered,
  ].join(' ');

/** The text of one term of a record of Great Britain. */
export const termOf = (id: FurtherId, name: RegExp, lang: Language): string => {
  const term = gb(id, lang).terms.find(candidate => name.test(candidate.name));
  if (!term) throw new Error(`${id} has no term ${name.source}`);
  return term.text;
};
