/** What is kept of a form: no file, no answer about equality, nothing for long. */
export interface DraftRecord {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** The key of the message, as an earlier try may have arrived. */
  readonly key: string;
  /** Names and values of the controls, in their order. */
  readonly values: readonly (readonly [name: string, value: string])[];
}

export const MINUTES = 30;
const LIFE = MINUTES * 60_000;

const isPair = (pair: unknown): pair is readonly [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every(part => typeof part === 'string');

/** The record in a stored text, where it is whole and not too old; a clock set back makes it old. */
export const readDraft = (text: string | null, now: number): DraftRecord | undefined => {
  try {
    const { at, key, values } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    const fresh = typeof at === 'number' && at <= now && now - at < LIFE;
    if (!fresh || typeof key !== 'string' || !Array.isArray(values)) return undefined;
    return { at, key, values: values.filter(isPair) };
  } catch {
    return undefined;
  }
};
