import { oneOf } from '../../internal/dev/warn.js';
import type { Jurisdiction } from './law/law.types.js';

export interface ContentOptions {
  /** Language of the library's strings on show. */
  readonly textLang: string;
  readonly jurisdiction: Jurisdiction;
  readonly headingLevel: number;
}

const LEVELS = ['2', '3', '4', '5', '6'] as const;

/** How the attributes of an element ask for the list to be written. What is not known is named once. */
export const contentOptions = (
  host: Element,
  jurisdiction: Jurisdiction,
  textLang: string,
): ContentOptions => {
  const level = host.getAttribute('heading-level');
  const headingLevel = Number(oneOf(host, 'heading-level', level, LEVELS, '2'));
  return { textLang, jurisdiction, headingLevel };
};
