import { expect } from '@open-wc/testing';
import type { Policy } from '../../../src/internal/consent/policy.js';
import { sweep } from '../../../src/internal/consent/sweep.js';
import {
  ALL,
  clearRecord,
  COOKIE,
  freshStore,
  POLICY,
  putPolicy,
  TAG,
} from '../../support/consent.js';
import { until } from '../../support/until.js';

const sweepStatistics = (policy: Policy = POLICY): ReturnType<typeof sweep> =>
  sweep(policy, id => id !== 'statistics');

const names = (): string[] =>
  document.cookie
    .split('; ')
    .map(cookie => cookie.split('=')[0]!)
    .filter(name => name.includes(`_${TAG}_`));

describe('Withdrawal', () => {
  after(() => {
    clearRecord();
    for (const name of [`kept_${TAG}_1`, `other_${TAG}`])
      document.cookie = `${name}=; Path=/; Max-Age=0`;
  });

  it('removes declared cookies on every path and domain and spares the rest', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/internal/consent/sweep-page.html';
    document.body.append(frame);
    const page = (): { document: Document; sweep?: typeof sweep } =>
      frame.contentWindow as unknown as { document: Document; sweep?: typeof sweep };
    await until(() => page().sweep);
    const deep = page().document;
    for (const [name, place] of [
      [`_count_${TAG}_root`, 'Path=/'],
      [`_count_${TAG}_folder`, 'Path=/test/internal'],
      [`_count_${TAG}_slash`, 'Path=/test/internal/'],
      [`_count_${TAG}_page`, 'Path=/test/internal/consent/sweep-page.html'],
      [`_count_${TAG}_domain`, `Path=/test; Domain=${location.hostname}`],
      [`kept_${TAG}_1`, 'Path=/'],
      [`other_${TAG}`, 'Path=/'],
    ] as const) {
      deep.cookie = `${name}=1; ${place}`;
    }
    // WebKit's network library, libsoup, takes no cookie for the domain "localhost".
    const taken = [`_count_${TAG}_domain`].filter(name => deep.cookie.includes(name));
    const { removed, left } = await page().sweep!(POLICY, id => id === 'necessary');
    expect(left).to.deep.equal([]);
    expect(removed).to.have.members([
      `_count_${TAG}_root`,
      `_count_${TAG}_folder`,
      `_count_${TAG}_slash`,
      `_count_${TAG}_page`,
      ...taken,
    ]);
    expect(deep.cookie).to.contain(`kept_${TAG}_1`).and.to.contain(`other_${TAG}`);
    // WebKit's page reads a copy, which the news of an earlier write can put back for a moment.
    await until(() => !deep.cookie.includes(`_count_${TAG}`));
    frame.remove();
  });

  it('spares what an allowed category declares too, and the record itself', async () => {
    document.cookie = `kept_${TAG}_1=1; Path=/`;
    document.cookie = `${COOKIE}=1; Path=/`;
    const [necessary, statistics] = POLICY.categories;
    // Not "*": files that run side by side share their cookies.
    const cookies = [`kept_${TAG}_*`, `_count_${TAG}_*`, COOKIE].map(name => ({ name }));
    const greedy = {
      ...POLICY,
      categories: [necessary!, { ...statistics!, services: [{ id: 'a', name: 'A', cookies }] }],
    };
    document.cookie = `_count_${TAG}_1=1; Path=/`;
    await sweepStatistics(greedy);
    expect(names()).to.deep.equal([`kept_${TAG}_1`]);
    expect(document.cookie).to.contain(`${COOKIE}=1`);
  });

  it('spares in every kind of storage what a pattern of both would match', async () => {
    const [, statistics] = POLICY.categories;
    const names = [`both_${TAG}_*`];
    const service = { id: 'a', name: 'A', localStorage: names, sessionStorage: names };
    const kept = { id: 'b', name: 'B', localStorage: [`both_${TAG}_kept`] };
    const policy: Policy = {
      ...POLICY,
      categories: [
        { id: 'site', basis: 'necessary', label: 'Site', services: [kept] },
        { ...statistics!, services: [service] },
      ],
    };
    for (const name of [`both_${TAG}_kept`, `both_${TAG}_goes`]) localStorage.setItem(name, '1');
    sessionStorage.setItem(`both_${TAG}_session`, '1');
    const { removed, left } = await sweepStatistics(policy);
    expect(removed).to.have.members([`both_${TAG}_goes`, `both_${TAG}_session`]);
    expect(left).to.deep.equal([]);
    expect(localStorage.getItem(`both_${TAG}_kept`)).to.equal('1');
    localStorage.removeItem(`both_${TAG}_kept`);
  });

  it('removes cookies of pages that this one links to: by their whole name, and those seen here', async () => {
    const folder = '/test/internal/consent';
    const link = document.createElement('a');
    link.href = `${folder}/linked.html`;
    const frame = document.createElement('iframe');
    frame.src = `${folder}/frame.html`;
    document.body.append(link, frame);
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    const inFolder = (): string => frame.contentDocument!.cookie;
    for (const name of [`_film_${TAG}`, `_count_${TAG}_here`, `_count_${TAG}_unseen`]) {
      document.cookie = `${name}=1; Path=${folder}`;
    }
    document.cookie = `_count_${TAG}_here=1; Path=/`;
    await until(() => inFolder().includes(`_count_${TAG}_unseen`));
    await until(() => document.cookie.includes(`_count_${TAG}_here`));
    const { removed } = await sweep(POLICY, id => id === 'necessary');
    expect(removed).to.deep.equal([`_count_${TAG}_here`]);
    await until(() => !inFolder().includes(`_film_${TAG}`) && !inFolder().includes('_here'));
    // Of a name with "*" nobody here can know it: its own page will.
    expect(inFolder()).to.contain(`_count_${TAG}_unseen`);
    document.cookie = `_count_${TAG}_unseen=; Path=${folder}; Max-Age=0`;
    link.remove();
    frame.remove();
  });

  it('removes names of odd characters, and a cookie without a name', async () => {
    const [, statistics] = POLICY.categories;
    const odd = [`od d"'(${TAG})`, `__proto__${TAG}`, `ŷ-${TAG}`, `{a:[${TAG}]}`];
    const keys = [`line\nbreak ${TAG}`];
    const services = [
      {
        id: 'a',
        name: 'A',
        cookies: odd.map(name => ({ name })),
        localStorage: [`line*${TAG}`],
      },
    ];
    const policy = { ...POLICY, categories: [{ ...statistics!, services }] };
    for (const name of odd) document.cookie = `${name}=1; Path=/`;
    for (const key of keys) localStorage.setItem(key, '1');
    const { removed, left } = await sweepStatistics(policy);
    expect(left).to.deep.equal([]);
    expect(removed).to.include.members(keys);
    for (const name of odd) expect(document.cookie).not.to.contain(name);

    // Its value is all that is seen of it, and is no name. Firefox takes no such cookie, WebKitGTK for a moment.
    document.cookie = `=_count_${TAG}_value; Path=/`;
    expect((await sweepStatistics()).removed.join()).not.to.contain('_value');
    const [, category] = POLICY.categories;
    const all = [{ id: 'a', name: 'A', cookies: [{ name: '*' }] }];
    const others = document.cookie
      .split('; ')
      .filter(cookie => cookie.includes('='))
      .map(cookie => ({ name: cookie.split('=')[0]! }));
    await sweepStatistics({
      ...POLICY,
      categories: [
        {
          id: 'site',
          basis: 'necessary',
          label: 'Site',
          services: [{ id: 'b', name: 'B', cookies: others }],
        },
        { ...category!, services: all },
      ],
    });
    expect(document.cookie).not.to.contain(`_count_${TAG}_value`);
  });

  it('goes on where one name can not be removed', async () => {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Object.defineProperty(Storage.prototype, 'removeItem', {
      ...real,
      value(this: Storage, name: string) {
        if (name.endsWith('_stuck')) throw new DOMException('quota', 'QuotaExceededError');
        (real.value as (name: string) => void).call(this, name);
      },
    });
    for (const name of ['a_stuck', 'b']) localStorage.setItem(`count_${TAG}_${name}`, '1');
    try {
      const { removed, left } = await sweepStatistics();
      expect(removed).to.deep.equal([`count_${TAG}_b`]);
      expect(left).to.deep.equal([`count_${TAG}_a_stuck`]);
    } finally {
      Object.defineProperty(Storage.prototype, 'removeItem', real);
      localStorage.removeItem(`count_${TAG}_a_stuck`);
    }
  });

  it('removes keys of web storage, databases and caches', async () => {
    localStorage.setItem(`count_${TAG}_a`, '1');
    localStorage.setItem(`mine_${TAG}`, '1');
    sessionStorage.setItem(`session_${TAG}`, '1');
    await new Promise(resolve => {
      indexedDB.open(`db-${TAG}-1`).onsuccess = event => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(0);
      };
    });
    await caches.open(`cache-${TAG}`);
    const { removed, left } = await sweepStatistics();
    expect(removed).to.have.members([
      `count_${TAG}_a`,
      `session_${TAG}`,
      `db-${TAG}-1`,
      `cache-${TAG}`,
    ]);
    expect(left).to.deep.equal([]);
    expect(localStorage.getItem(`mine_${TAG}`)).to.equal('1');
    localStorage.removeItem(`mine_${TAG}`);
  });

  it('reports what is still there', async () => {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Object.defineProperty(Storage.prototype, 'removeItem', { ...real, value: () => {} });
    localStorage.setItem(`count_${TAG}_stuck`, '1');
    try {
      expect((await sweepStatistics()).left).to.deep.equal([`count_${TAG}_stuck`]);
    } finally {
      Object.defineProperty(Storage.prototype, 'removeItem', real);
      localStorage.removeItem(`count_${TAG}_stuck`);
    }
  });

  it('is not stopped by storage that throws', async () => {
    document.cookie = `_count_${TAG}_1=1; Path=/`;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      expect((await sweepStatistics()).removed).to.deep.equal([`_count_${TAG}_1`]);
    } finally {
      Reflect.deleteProperty(window, 'localStorage');
    }
  });

  it('follows a refusal through the store', async () => {
    putPolicy();
    const store = freshStore();
    await store.use('#policy', 'test');
    await store.choose(ALL, 'api');
    document.cookie = `_count_${TAG}_1=1; Path=/`;
    await store.refuse('statistics');
    await until(() => !document.cookie.includes(`_count_${TAG}_1`));
    store.stop();
  });
});
