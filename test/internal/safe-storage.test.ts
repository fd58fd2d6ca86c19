import { expect } from '@open-wc/testing';
import { localStore } from '../../src/internal/storage/safe-storage.js';

const KEY = 'police-test';

/** Replaces `window.localStorage` for one call. */
const withStorage = <T>(get: () => unknown, act: () => T): T => {
  const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
  try {
    return act();
  } finally {
    Object.defineProperty(window, 'localStorage', before);
  }
};

describe('safe localStorage', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('writes, reads and removes', () => {
    expect(localStore.get(KEY)).to.be.null;
    expect(localStore.set(KEY, 'value')).to.be.true;
    expect(localStorage.getItem(KEY)).to.equal('value');
    expect(localStore.get(KEY)).to.equal('value');
    localStore.remove(KEY);
    expect(localStore.get(KEY)).to.be.null;
  });

  it('does without where any touch throws', () => {
    const blocked = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    withStorage(blocked, () => {
      expect(localStore.get(KEY)).to.be.null;
      expect(localStore.set(KEY, 'value')).to.be.false;
      expect(() => localStore.remove(KEY)).not.to.throw();
    });
  });

  it('does without where there is none', () => {
    withStorage(
      () => null,
      () => {
        expect(localStore.get(KEY)).to.be.null;
        expect(localStore.set(KEY, 'value')).to.be.false;
        expect(() => localStore.remove(KEY)).not.to.throw();
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
        () => storage,
        () => {
          expect(localStore.set(KEY, 'value')).to.be.false;
        },
      );
    }
  });
});
