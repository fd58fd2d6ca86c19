/**
 * Web storage that may throw on any touch (site data blocked, quota, sandboxed frame). Reading gives
 * `null` and writing gives `false` where there is none; nothing here throws.
 */
export interface SafeStorage {
  get(key: string): string | null;
  /** Whether the value reads back: a write that is only ignored is a failure too. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Asked for by its name each time: where site data is blocked, the mere touch throws. */
const guarded = {
  area: 'localStorage' as 'localStorage' | 'sessionStorage',
  get(key: string): string | null {
    try {
      return globalThis[this.area].getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): boolean {
    try {
      globalThis[this.area].setItem(key, value);
      return globalThis[this.area].getItem(key) === value;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    try {
      globalThis[this.area].removeItem(key);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  },
};

export const localStore: SafeStorage = guarded;
export const sessionStore: SafeStorage = { ...guarded, area: 'sessionStorage' } as SafeStorage;
