/** What `typed.mjs` holds, for tests in TypeScript. */
export interface Typed {
  readonly item: number;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
  readonly sent?: Readonly<Record<string, string>>;
}
export const TYPED: readonly Typed[];
export const GOOD_ADDRESSES: readonly string[];
export const BAD_ADDRESSES: readonly string[];
