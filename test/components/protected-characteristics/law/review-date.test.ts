import { expect } from '@open-wc/testing';
import { greatBritain } from '../../../../src/components/protected-characteristics/law/gb.js';
import type { LawSet } from '../../../../src/components/protected-characteristics/law/law.types.js';
import { recordsDueForReview } from '../../../../src/components/protected-characteristics/law/review-date.js';
import { inTheActsOrder, records } from './records.js';

describe('recordsDueForReview', () => {
  // Fixed dates only: a build tool checks against the real clock.
  const reviewed = (date: string): LawSet => ({
    ...greatBritain,
    characteristics: records.map(record => ({ ...record, reviewedOn: date })),
  });

  it('names none within 12 months', () => {
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-06-01')).to.be.empty;
  });

  it('names none on the very day 12 months later, and all nine on the next', () => {
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-11-22')).to.be.empty;
    expect(recordsDueForReview(reviewed('2026-11-22'), '2027-11-23')).to.have.lengthOf(9);
  });

  it('names all nine 13 months later', () => {
    const due = recordsDueForReview(reviewed('2026-11-22'), '2027-12-22');
    expect(due).to.deep.equal(inTheActsOrder.map(([id]) => id));
  });

  it('names only the one that is old', () => {
    const mixed: LawSet = {
      ...greatBritain,
      characteristics: records.map(record => ({
        ...record,
        reviewedOn: record.id === 'race' ? '2025-01-01' : '2026-11-22',
      })),
    };
    expect(recordsDueForReview(mixed, '2026-11-22')).to.deep.equal(['race']);
  });

  it('takes a review on 29 February as good to the end of the next February', () => {
    expect(recordsDueForReview(reviewed('2028-02-29'), '2029-02-28')).to.be.empty;
    expect(recordsDueForReview(reviewed('2028-02-29'), '2029-03-01')).to.have.lengthOf(9);
  });

  it('names a record whose date cannot be read', () => {
    expect(recordsDueForReview(reviewed('last year'), '2026-11-22')).to.have.lengthOf(9);
  });

  it('refuses a day that is not an ISO date', () => {
    expect(() => recordsDueForReview(greatBritain, '22/11/2026')).to.throw(RangeError);
  });
});
