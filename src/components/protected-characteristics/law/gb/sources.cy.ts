import type { SourceNames } from '../law.types.js';

export const sourceNames: SourceNames = {
  section: number => `Deddf Cydraddoldeb 2010, adran ${number} (yn Saesneg)`,
  schedule: number => `Deddf Cydraddoldeb 2010, atodlen ${number} (yn Saesneg)`,
  pages: {
    commission: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol',
    'for-women-scotland':
      'Y Goruchaf Lys, For Women Scotland v The Scottish Ministers [2025] UKSC 16 (yn Saesneg)',
    'hate-crime-figures':
      'Y Swyddfa Gartref, troseddau casineb yng Nghymru a Lloegr hyd at fis Mawrth 2025 (yn Saesneg)',
    'hate-crime-scotland':
      'Deddf Troseddau Casineb a Threfn Gyhoeddus (Yr Alban) 2021 (yn Saesneg)',
    'notes-on-positive-action':
      'Deddf Cydraddoldeb 2010, nodiadau esboniadol ar weithredu cadarnhaol (yn Saesneg)',
    'regulations-2023': 'Rheoliadau Deddf Cydraddoldeb 2010 (Diwygio) 2023 (yn Saesneg)',
    'sentencing-66': 'Deddf Dedfrydu 2020, adran 66 (yn Saesneg)',
    'services-code-2011': 'Y gorchymyn a ddaeth â chodau ymarfer 2011 i rym (yn Saesneg)',
    'services-code-2026':
      'Y cod diwygiedig ar wasanaethau, 2026: memorandwm esboniadol (yn Saesneg)',
    'tribunal-decisions':
      'Penderfyniadau tribiwnlysoedd cyflogaeth (chwiliwch am 2405577/18; yn Saesneg)',
  },
};
