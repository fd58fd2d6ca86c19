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

const guarded = (storage: () => Storage): SafeStorage => ({
  get(key) {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      storage().setItem(key, value);
      return storage().getItem(key) === value;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      storage().removeItem(key);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  },
});

export const localStore = guarded(() => localStorage);
export const sessionStore = guarded(() => sessionStorage);
