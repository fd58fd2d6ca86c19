// @ts-check
/** What the destination learns (M5), what is asked for before leaving (M14), what stays behind (M15). */

/** @import { Journey } from './journey.mjs' */
/** @import { Person } from '../person.mjs' */

/** @param {Person} person @param {number} since */
const learned = async (person, since) => {
  const arrived = await person.arrives();
  if (!arrived) throw new Error('did not leave');
  const visits = person.destination.visits.filter(({ at }) => at >= since);
  const found = [
    ...visits.map(({ referer }) => referer && `Referer ${referer}`),
    arrived.referrer && `document.referrer ${arrived.referrer}`,
    arrived.opened && 'window.opener',
  ].filter(Boolean);
  return { holds: found.length === 0, measured: found.join(', ') || 'nothing' };
};

/** @type {Journey[]} */
export const traces = [
  ...['Escape', 'the link'].map(way => ({
    figure: 'M5',
    name: `what the destination learns by ${way}`,
    target: 'nothing',
    /** @param {Person} person */
    async run(person) {
      await person.newTab();
      await person.open('plain');
      const since = performance.now();
      if (way === 'the link') await pressLink(person);
      else await person.press('Escape');
      const result = await learned(person, since);
      await person.closeTab();
      return result;
    },
  })),
  {
    figure: 'M5',
    name: 'what the destination learns by the link, without script',
    target: 'nothing',
    async run(person) {
      await person.newTab();
      await person.goTo('plain?no-script');
      await person.desktop.titled('Report abuse');
      await person.rest();
      const since = performance.now();
      await person.press('Tab');
      await person.press('Return');
      const result = await learned(person, since);
      await person.closeTab();
      return result;
    },
  },
  {
    figure: 'M14',
    name: 'requests before leaving that the page does not name',
    target: '0',
    async run(person) {
      await person.newTab();
      const since = performance.now();
      await person.open('plain');
      await person.rest();
      const toSite = person.site.asked.filter(({ at }) => at >= since).map(({ path }) => path);
      const ours =
        /^\/(plain|police-guard\.js|probe\.js|police-elements\.css|loud\.css|quick-exit\.js|chunks\/.*)$/;
      const unnamed = toSite.filter(path => !ours.test(path));
      const toDestination = person.destination.visits.filter(({ at }) => at >= since).length;
      await person.closeTab();
      return {
        holds: unnamed.length === 0 && toDestination === 0,
        measured: `${unnamed.length + toDestination} (${[...unnamed].join(' ')})`.replace(
          ' ()',
          '',
        ),
      };
    },
  },
  {
    figure: 'M15',
    name: 'what stays in the browser after leaving',
    target: '1 neutral cookie at most',
    async run(person) {
      await person.newTab();
      await person.open('plain');
      await person.leaves();
      const since = performance.now();
      // A page without the guard, which would take the cookie for used up.
      await person.goTo('residue');
      const residue = await person.site.beacons.heard(since, { said: 'residue' });
      await person.closeTab();
      if (!residue) throw new Error('the page that looks did not answer');
      const { cookies, stored } = residue;
      return {
        holds:
          stored === 0 &&
          cookies.every((/** @type {string} */ cookie) => cookie === 'police_left=1'),
        measured: `${cookies.join(', ')}; ${stored} stored otherwise`,
      };
    },
  },
  {
    figure: 'M15',
    name: 'what was typed in an enquiry, in a tab that is closed after leaving and opened again',
    target: '0 characters, 0 frames of content',
    // It was Chromium's. On a busy machine Firefox does not always open the tab again for these keys.
    only: ['chromium'],
    async run(person) {
      await person.newTab();
      await person.open('enquiry');
      await person.desktop.type('Bangor');
      await person.rest();
      // The enquiry stays behind in the tab's history.
      await person.open('plain');
      await person.leaves();
      await person.closeTab();
      await person.rest();
      await person.press('ctrl+shift+t');
      await person.desktop.titled('Weather');
      await person.rest();
      const since = performance.now();
      await person.press('alt+Left');
      const leftAgain = await person.arrives(8000);
      await person.rest();
      const frames = person.site.beacons.since(since, { said: 'shows' }).length;
      const typed = person.site.beacons
        .since(since, { said: 'typed' })
        .reduce((all, { words }) => all + words.length, 0);
      await person.closeTab();
      return {
        holds: leftAgain !== undefined && frames === 0 && typed === 0,
        measured: `Back ${leftAgain ? 'left again' : 'stayed'}; ${typed} characters, ${frames} frames`,
      };
    },
  },
  {
    figure: 'M3',
    name: 'a page fetched ahead, and never seen, does not take the flag away',
    target: 'flag kept',
    only: ['chromium'],
    async run(person) {
      await person.newTab();
      await person.open('plain');
      await person.leaves();
      const since = performance.now();
      await person.open('ahead');
      await person.rest();
      const ahead = person.site.asked.some(({ at, path }) => at >= since && path === '/plain');
      if (!ahead) throw new Error('nothing was fetched ahead');
      await person.press('z');
      const key = await person.site.beacons.heard(person.pressed, { said: 'key', key: 'z' });
      await person.closeTab();
      const kept = /police_left=1/.test(key?.cookies ?? '');
      return { holds: kept, measured: kept ? 'kept' : 'gone' };
    },
  },
];

/** @param {Person} person */
async function pressLink(person) {
  const since = performance.now();
  await person.press('Tab');
  const focused = await person.site.beacons.heard(since, { said: 'focus', id: 'leave' }, 5000);
  if (!focused) throw new Error('the link is not the first stop');
  await person.press('Return');
}
