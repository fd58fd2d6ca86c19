import { expect } from '@open-wc/testing';
import { facts as greatBritain } from '../../../../src/components/protected-characteristics/law/gb/gb.js';
import type { Facts } from '../../../../src/components/protected-characteristics/law/law.types.js';
import { facts as northernIreland } from '../../../../src/components/protected-characteristics/law/ni/ni.js';
import {
  recordsDueForReview,
  recordsOf,
} from '../../../../src/components/protected-characteristics/law/review-date.js';

describe('recordsOf', () => {
  it('are the nine of each jurisdiction and every further part', () => {
    expect(recordsOf(greatBritain)).to.have.lengthOf(9 + greatBritain.further.length);
    expect(recordsOf(northernIreland)).to.have.lengthOf(9 + northernIreland.further.length);
    expect(recordsOf(greatBritain).map(({ id }) => id)).to.include('positive-action');
  });
});

describe('recordsDueForReview', () => {
  // Fixed dates only: a build tool checks against the real clock.
  const records = recordsOf(greatBritain);
  const reviewed = (date: string): readonly Facts[] =>
    records.map(record => ({ ...record, reviewedOn: date }));

  it('names none within 12 months', () => {
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-06-01')).to.be.empty;
  });

  it('names none on the very day 12 months later, and all on the next', () => {
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-11-22')).to.be.empty;
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-11-23')).to.deep.equal(
      records.map(({ id }) => id),
    );
  });

  for (const { id } of records) {
    it(`names only the one that is old: ${id}`, () => {
      const mixed = records.map(record => ({
        ...record,
        reviewedOn: record.id === id ? '2025-01-01' : '2026-11-22',
      }));
      expect(recordsDueForReview(mixed, '2026-11-22')).to.deep.equal([id]);
    });
  }

  it('takes a review on 29 February as good to the end of the next February', () => {
    expect(recordsDueForReview(reviewed('2028-02-29'), '2029-02-28')).to.be.empty;
    expect(recordsDueForReview(reviewed('2028-02-29'), '2029-03-01')).to.have.lengthOf(
      records.length,
    );
  });

  it('names a record whose date cannot be read', () => {
    expect(recordsDueForReview(reviewed('last year'), '2026-11-22')).to.have.lengthOf(
      records.length,
    );
  });

  it('refuses a day that is not an ISO date', () => {
    expect(() => recordsDueForReview(records, '22/11/2026')).to.throw(RangeError);
  });
});
