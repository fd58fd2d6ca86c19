import type { Source } from './law.types.js';

/** The places where the facts can be checked, each written once. */
const ACT = 'https://www.legislation.gov.uk/ukpga/2010/15';

const partOfAct = (kind: 'section' | 'schedule', welshKind: string, number: number): Source => ({
  name: {
    en: `Equality Act 2010, ${kind} ${number}`,
    cy: `Deddf Cydraddoldeb 2010, ${welshKind} ${number} (yn Saesneg)`,
  },
  href: `${ACT}/${kind}/${number}`,
});

export const section = (number: number): Source => partOfAct('section', 'adran', number);
export const schedule = (number: number): Source => partOfAct('schedule', 'atodlen', number);

export const regulations2023: Source = {
  name: {
    en: 'Equality Act 2010 (Amendment) Regulations 2023',
    cy: 'Rheoliadau Deddf Cydraddoldeb 2010 (Diwygio) 2023 (yn Saesneg)',
  },
  href: 'https://www.legislation.gov.uk/uksi/2023/1425',
};

export const forWomenScotland: Source = {
  name: {
    en: 'Supreme Court, For Women Scotland v The Scottish Ministers [2025] UKSC 16',
    cy: 'Y Goruchaf Lys, For Women Scotland v The Scottish Ministers [2025] UKSC 16 (yn Saesneg)',
  },
  href: 'https://www.supremecourt.uk/cases/uksc-2024-0042',
};

export const equalityCommission: Source = {
  name: {
    en: 'Equality and Human Rights Commission',
    cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol',
  },
  href: 'https://www.equalityhumanrights.com/',
};
