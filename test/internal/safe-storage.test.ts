import { expect } from '@open-wc/testing';
import { localStore, sessionStore } from '../../src/internal/storage/safe-storage.js';

const KEY = 'police-test';

/** Replaces `window.localStorage` or `sessionStorage` for one call. */
const withStorage = <T>(
  name: 'localStorage' | 'sessionStorage',
  get: () => unknown,
  act: () => T,
): T => {
  const before = Object.getOwnPropertyDescriptor(window, name)!;
  Object.defineProperty(window, name, { configurable: true, get });
  try {
    return act();
  } finally {
    Object.defineProperty(window, name, before);
  }
};

for (const [name, store] of [
  ['localStorage', localStore],
  ['sessionStorage', sessionStore],
] as const) {
  describe(`safe ${name}`, () => {
    afterEach(() => window[name].removeItem(KEY));

    it('writes, reads and removes', () => {
      expect(store.get(KEY)).to.be.null;
      expect(store.set(KEY, 'value')).to.be.true;
      expect(window[name].getItem(KEY)).to.equal('value');
      expect(store.get(KEY)).to.equal('value');
      store.remove(KEY);
      expect(store.get(KEY)).to.be.null;
    });

    it('does without where any touch throws', () => {
      const blocked = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      withStorage(name, blocked, () => {
        expect(store.get(KEY)).to.be.null;
        expect(store.set(KEY, 'value')).to.be.false;
        expect(() => store.remove(KEY)).not.to.throw();
      });
    });

    it('does without where there is none', () => {
      withStorage(
        name,
        () => null,
        () => {
          expect(store.get(KEY)).to.be.null;
          expect(store.set(KEY, 'value')).to.be.false;
          expect(() => store.remove(KEY)).not.to.throw();
        },
      );
    });

    it('says so where it is full, and where a write is only ignored', () => {
      const full = {
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        getItem: () => null,
      };
      const ignoring = { setItem: () => {}, getItem: () => null };
      for (const storage of [full, ignoring]) {
        withStorage(
          name,
          () => storage,
          () => {
            expect(store.set(KEY, 'value')).to.be.false;
          },
        );
      }
    });
  });
}
