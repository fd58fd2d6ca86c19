import { greatBritain } from '../../../../src/components/protected-characteristics/law/gb.js';
import type {
  BilingualList,
  Characteristic,
  CharacteristicId,
} from '../../../../src/components/protected-characteristics/law/law.types.js';

export type Language = 'en' | 'cy';

export const languages: readonly Language[] = ['en', 'cy'];
export const records = greatBritain.characteristics;
export const isoDate = /^\d{4}-\d\d-\d\d$/;

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

export const recordOf = (id: CharacteristicId): Characteristic => {
  const found = records.find(record => record.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
};

export const listsOf = (record: Characteristic): readonly BilingualList[] => [
  record.meaning,
  record.examples,
  record.notCovered,
];

export const textsOf = (record: Characteristic, language: Language): readonly string[] => [
  record.name[language],
  record.gist[language],
  ...listsOf(record).flatMap(list => list[language]),
  ...record.sources.map(source => source.name[language]),
];

export const meaningOf = (id: CharacteristicId, language: Language): string =>
  recordOf(id).meaning[language].join(' ');

export const notCoveredBy = (id: CharacteristicId, language: Language): string =>
  recordOf(id).notCovered[language].join(' ');

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/);
