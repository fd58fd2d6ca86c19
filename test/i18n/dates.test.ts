import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDate } from '../../src/i18n/dates.js';

describe('formatDate', () => {
  it('says a day in English and Welsh', () => {
    expect(formatDate('2026-11-22', 'en')).to.equal('22 November 2026');
    expect(formatDate('2026-11-22', 'cy')).to.equal('22 Tachwedd 2026');
    expect(formatDate('2026-01-05', 'cy-GB')).to.equal('5 Ionawr 2026');
  });

  it('says the same English as the browser, for every day', () => {
    const browser = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        date => {
          const iso = date.toISOString().slice(0, 10);
          expect(formatDate(iso, 'en')).to.equal(browser.format(date));
        },
      ),
    );
  });

  it("uses the browser's words for a language that a site brings", () => {
    expect(formatDate('2026-11-22', 'pl')).to.equal('22 listopada 2026');
  });

  it('uses figures where the browser does not know the language either', () => {
    expect(formatDate('2026-11-22', 'qps-ploc')).to.equal('22/11/2026');
  });

  it('gives back what is no date', () => {
    for (const lang of ['en', 'cy', 'pl', 'qps-ploc']) {
      for (const text of ['', 'soon', '2026-13-01', '22/11/2026', '2026-11-22T10:00']) {
        expect(formatDate(text, lang)).to.equal(text);
      }
    }
  });
});
