const said = new Set<string>();

/**
 * Says an author's mistake once in the console. Never throws: a mistake in a page's markup must not
 * break the page for its visitors. Never given anything that a visitor typed.
 */
export const warn = (subject: string, sentence: string): void => {
  const line = `${subject}: ${sentence}.`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
};

/** Warns of an attribute whose value is none of the allowed ones. */
export const warnOfValue = (
  host: Element,
  attribute: string,
  found: string,
  allowed: readonly string[],
): void => {
  warn(host.localName, `${attribute}="${found}" is not known; allowed: ${allowed.join(', ')}`);
};

/** The value where it is allowed; else a warning and the fallback. */
export const oneOf = <T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  fallback: T,
): T => {
  if (value === null || value === undefined || value === '') return fallback;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warnOfValue(host, attribute, value, allowed);
  return fallback;
};
