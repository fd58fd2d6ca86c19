import { expect } from '@open-wc/testing';
import type { EnquiryFormConfig } from '../../../src/components/enquiry-form/config.js';
import type { FieldRule, Values } from '../../../src/components/enquiry-form/rules.js';
import { checkEnquiry } from '../../../src/components/enquiry-form/rules.js';
import { usableFields } from '../../../src/components/enquiry-form/usable-fields.js';
import { learnMoreKinds } from '../../../src/components/enquiry-form/more-kinds.js';
import { takeConsole } from '../../support/console.js';

learnMoreKinds();

const TODAY = '2026-03-27';

/** What is wrong with one field, as `code` and the boxes that are. */
const judge = (field: Omit<FieldRule, 'name'>, values: Values): string => {
  const [error] = checkEnquiry({ fields: [{ name: 'it', ...field }] }, values, TODAY);
  return error ? [error.code, ...(error.parts ?? [])].join(' ') : '';
};

describe('a date in three boxes', () => {
  const judged = (text: string, rule: Partial<FieldRule> = {}): string => {
    const [day = '', month = '', year = ''] = text.split('/');
    const values = { 'it-day': day, 'it-month': month, 'it-year': year };
    return judge({ type: 'date', ...rule }, values);
  };

  const cases: [string, string][] = [
    ['//', ''],
    ['27/3/2026', ''],
    [' 07 / 03 / 2026 ', ''],
    ['29/2/2024', ''],
    ['29/2/2000', ''],
    ['29/2/2100', 'invalid day'],
    ['29/2/2026', 'invalid day'],
    ['31/4/2026', 'invalid day'],
    ['0/1/2026', 'invalid day'],
    ['32/1/2026', 'invalid day'],
    ['1/13/2026', 'invalid month'],
    ['1/0/2026', 'invalid month'],
    ['1/1/26', 'invalid year'],
    ['1/1/0026', 'invalid year'],
    ['32/13/26', 'invalid day month year'],
    ['1e1/1/2026', 'invalid day'],
    ['-1/1/2026', 'invalid day'],
    ['27//2026', 'incomplete month'],
    ['//2026', 'incomplete day month'],
  ];
  for (const [text, found] of cases) {
    it(`finds ${text} ${found || 'right'}`, () => {
      expect(judged(text)).to.equal(found);
    });
  }

  it('is required as a whole', () => {
    expect(judged('//', { required: true })).to.equal('required');
    expect(judged('1//', { required: true })).to.equal('incomplete month year');
  });

  it('lies between the first day and the last, which may be today', () => {
    expect(judged('26/3/2026', { min: 'today' })).to.equal('too-early');
    expect(judged('27/3/2026', { min: 'today', max: 'today' })).to.equal('');
    expect(judged('28/3/2026', { max: 'today' })).to.equal('too-late');
    expect(judged('31/12/1999', { min: '2000-01-01' })).to.equal('too-early');
    expect(judged('1/1/2000', { min: '2000-01-01', max: '2000-01-01' })).to.equal('');
  });
});

describe('checkboxes', () => {
  const options = ['a', 'b', 'c'].map(value => ({ value }));
  const judged = (ticked: Values[string], rule: Partial<FieldRule> = {}): string =>
    judge({ type: 'checkboxes', options, ...rule }, { it: ticked });

  it('may be left alone, need one, or have a least and a most', () => {
    expect(judged(undefined)).to.equal('');
    expect(judged(undefined, { min: 2 }), 'a least is of those who answer').to.equal('');
    expect(judged([], { required: true })).to.equal('required');
    expect(judged('a', { min: 2 })).to.equal('too-few');
    expect(judged(['a', 'b'], { min: 2, max: 2 })).to.equal('');
    expect(judged(['a', 'b', 'c'], { max: 2 })).to.equal('too-many');
  });

  it('are refused where one was not offered', () => {
    expect(judged(['a', 'x'])).to.equal('not-offered');
  });
});

describe('consent', () => {
  it('is given by its one value and by nothing else', () => {
    const consent = { type: 'consent', required: true };
    expect(judge(consent, {})).to.equal('required');
    expect(judge(consent, { it: 'yes' })).to.equal('');
    expect(judge(consent, { it: 'no' })).to.equal('not-offered');
  });
});

describe('a question that hangs on another', () => {
  const fields: FieldRule[] = [
    { name: 'topic', type: 'radios', options: [{ value: 'a' }, { value: 'b' }, { value: 'c' }] },
    {
      name: 'more',
      type: 'checkbox',
      required: true,
      showWhen: { field: 'topic', value: ['a', 'b'] },
    },
    { name: 'deep', type: 'text', required: true, showWhen: { field: 'more', value: 'yes' } },
  ];
  const names = (values: Values): string[] =>
    checkEnquiry({ fields }, values).map(({ name }) => name);

  it('is judged only where its condition holds, and that of the question above it', () => {
    expect(names({})).to.deep.equal([]);
    expect(names({ topic: 'a' })).to.deep.equal(['more']);
    expect(names({ topic: 'b', more: 'yes' })).to.deep.equal(['deep']);
    expect(names({ topic: 'c', more: 'yes', deep: '' })).to.deep.equal([]);
  });

  it('is judged where what it hangs on is not there, and ends where conditions go in a circle', () => {
    const lone = { name: 'x', type: 'text', required: true, showWhen: { field: 'no', value: '1' } };
    expect(checkEnquiry({ fields: [lone] }, {})).to.have.length(1);
    const circle = ['x', 'y'].map((name, index) => ({
      ...{ name, type: 'checkbox', required: true },
      showWhen: { field: index ? 'x' : 'y', value: 'yes' },
    }));
    expect(checkEnquiry({ fields: circle }, { x: 'yes', y: 'yes' })).to.deep.equal([]);
  });

  it('always shows where it hangs on what nobody can choose, and the author hears of it', () => {
    const config: EnquiryFormConfig = {
      fields: [
        { name: 'typed', type: 'text', label: 'Typed' },
        { name: 'a', type: 'text', label: 'A', showWhen: { field: 'typed', value: 'x' } },
        { name: 'b', type: 'text', label: 'B', showWhen: { field: 'gone', value: 'x' } },
      ],
    };
    expect(usableFields(config).filter(({ showWhen }) => showWhen)).to.deep.equal([]);
    expect(takeConsole().join('\n')).to.include('"a" shows by the answer to "typed"');
  });
});

describe('names', () => {
  it('of the boxes of a date are taken', () => {
    const fields = [
      { name: 'visit', type: 'date' as const, label: 'Visit' },
      { name: 'visit-day', type: 'text' as const, label: 'Day' },
    ];
    expect(usableFields({ fields })).to.have.length(1);
    expect(takeConsole().join('\n')).to.include('"visit-day" is taken');
  });
});
