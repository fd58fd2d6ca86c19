import { expect } from '@open-wc/testing';
import type { FieldConfig } from '../../../src/components/enquiry-form/config.js';
import type { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { printedForm } from './support.js';

interface Kind {
  readonly is: string;
  readonly fields: readonly FieldConfig[];
  /** What takes the focus. */
  readonly goes: string;
  /** What stands at the top of the window then. */
  readonly under: string;
  readonly answer?: (form: EnquiryFormHarness) => unknown;
}

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];
const one = (type: FieldConfig['type'], more: Partial<FieldConfig> = {}): FieldConfig[] => [
  { name: 'it', type, label: 'It', required: true, ...more },
];
const [LABEL, LEGEND] = ['label[for="enquiry-it"]', '#enquiry-it legend'];
const input = { goes: '#enquiry-it', under: LABEL };
const group = { goes: '[name="it"]', under: LEGEND };

const chooseLargeFile = async (form: EnquiryFormHarness) => {
  form.field('it').focus();
  await form.readyForFiles();
  form.chooseFiles('it', new File(['more than a byte'], 'large.pdf'));
  await until(() => form.fileRows.length > 0, 'listed');
};

/** An input far below the legend of the fieldset that an author put round it. */
const putIntoFieldset = (form: EnquiryFormHarness) => {
  const fieldset = document.createElement('fieldset');
  const legend = Object.assign(document.createElement('legend'), { textContent: 'Address' });
  const between = document.createElement('div');
  between.style.blockSize = '150vh';
  const field = form.field('it').closest('.police-field')!;
  field.replaceWith(fieldset);
  fieldset.append(legend, between, field);
};

/** GOV.UK Frontend's twelve kinds of target, by its names; then our own. */
const KINDS: readonly Kind[] = [
  { is: 'an input', fields: one('text'), ...input },
  { is: 'a textarea', fields: one('textarea', { limit: 9 }), ...input },
  { is: 'a select', fields: one('select', { options }), ...input },
  { is: 'a date', fields: one('date'), goes: '[name="it-day"]', under: LEGEND },
  {
    ...{ is: 'one box of a date', fields: one('date'), goes: '[name="it-month"]', under: LEGEND },
    answer: form => {
      form.type('it-day', '1');
      form.type('it-month', '13');
      form.type('it-year', '2026');
    },
  },
  { is: 'a file', fields: one('file'), ...input },
  { is: 'radios', fields: one('radios', { options }), ...group },
  { is: 'checkboxes', fields: one('checkboxes', { options }), ...group },
  { is: 'a lone checkbox', fields: one('checkbox'), ...input },
  {
    is: 'a question that another brings',
    fields: [
      { name: 'topic', type: 'radios', label: 'Topic', options },
      ...one('text', { showWhen: { field: 'topic', value: 'a' } }),
    ],
    ...input,
    answer: async form => {
      form.choose('topic', 'a');
      await until(() => form.field('it').checkVisibility(), 'asked');
    },
  },
  {
    is: 'radios after a long heading',
    fields: one('radios', { options, label: 'Which of these is it? '.repeat(20) }),
    ...group,
  },
  { is: 'an input in a large fieldset', fields: one('text'), ...input, answer: putIntoFieldset },
  { is: 'a consent', fields: one('consent'), ...input },
  {
    ...{ is: 'a list of files', fields: one('file', { maxBytes: 1 }), ...input },
    answer: chooseLargeFile,
  },
];

/** So that whatever is gone to can come to the top, and nothing is in view from the start. */
const addRoom = (form: EnquiryFormHarness): void => {
  for (const [at, size] of [
    ['beforebegin', '150vh'],
    ['afterend', '200vh'],
  ] as const) {
    const room = document.createElement('div');
    room.style.blockSize = size;
    form.host.insertAdjacentElement(at, room);
  }
};

describe('police-enquiry-form: the summary leads to each kind of field', () => {
  afterEach(resetPage);

  const follow = async ({ fields, answer, goes }: Kind) => {
    const form = await printedForm({}, { fields });
    addRoom(form);
    await answer?.(form);
    form.send();
    await form.reached('invalid');
    expect(form.summaryLinks).to.have.length(1);
    form.summaryLinks[0]?.click();
    const target = form.form.querySelector(goes)!;
    expect(document.activeElement).to.equal(target);
    expect(location.hash).to.equal('');
    const { top, bottom } = target.getBoundingClientRect();
    expect(top, 'the field is in view').to.be.at.least(0);
    expect(bottom, 'the field is in view').to.be.at.most(innerHeight);
    return form;
  };

  for (const kind of KINDS) {
    it(`${kind.is}: it takes the focus, its words at the top of the window`, async () => {
      const form = await follow(kind);
      const words = form.form.querySelector(kind.under)!;
      const margin = parseFloat(getComputedStyle(words).scrollMarginTop);
      expect(words.getBoundingClientRect().top).to.be.within(margin - 1, margin + 1);
    });
  }

  it('keeps the field in view where its words are longer than the window', async () => {
    const label = 'Which of these is it, and why do you think so? '.repeat(200);
    await follow({ is: '', fields: one('radios', { options, label }), ...group });
  });
});
