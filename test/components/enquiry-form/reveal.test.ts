import { expect } from '@open-wc/testing';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { asking } from './kinds.js';
import { accepted, printedForm, replyWith, requests, restoreFetch } from './support.js';

describe('police-enquiry-form: questions that hang on another', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  const ready = async (state = {}) => {
    const form = await printedForm(state, asking);
    const shown = (name: string) => form.field(name).checkVisibility();
    await until(() => form.form.querySelector('.police-field[hidden], [data-asked]'));
    const said = () =>
      [...form.form.querySelectorAll('[role="status"]')].map(one => one.textContent).join('');
    return { form, shown, said };
  };

  it('are hidden until the answer is given, each after the other, and are said', async () => {
    const { form, shown, said } = await ready();
    expect([shown('more'), shown('deep'), shown('last')]).to.deep.equal([false, false, true]);
    expect(said(), 'silent at load').to.equal('');
    form.choose('topic', 'a');
    expect([shown('more'), shown('deep')]).to.deep.equal([true, false]);
    expect(said()).to.equal('New question below: More');
    form.choose('more', 'b');
    expect(shown('deep')).to.be.true;
    form.choose('topic', 'b');
    expect([shown('more'), shown('deep')]).to.deep.equal([false, false]);
    expect(said()).to.equal('Not needed any more: More; Deep');
  });

  it('leave the focus where it is', async () => {
    const { form } = await ready();
    form.field('topic').focus();
    form.choose('topic', 'a');
    expect(document.activeElement).to.equal(form.field('topic'));
  });

  it('are neither checked nor sent while hidden, and keep what was answered', async () => {
    replyWith(accepted());
    const { form, shown } = await ready();
    form.choose('topic', 'a');
    form.choose('more', 'b');
    form.type('deep', 'Kept');
    form.choose('topic', 'b');
    form.choose('topic', 'a');
    expect(shown('deep')).to.be.true;
    expect(form.field('deep').value).to.equal('Kept');
    form.choose('topic', 'b');
    form.send();
    await form.reached('sent');
    expect([...(requests[0]?.body.keys() ?? [])].filter(name => /more|deep/.test(name))).to.be
      .empty;
  });

  it('are checked once they show', async () => {
    const { form } = await ready();
    form.choose('topic', 'a');
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries).to.deep.equal(['Choose an answer: More']);
  });

  it('show at once where a server put the answer back', async () => {
    const { shown } = await ready({ values: { topic: 'a', more: 'b', deep: 'Put back' } });
    expect([shown('more'), shown('deep')]).to.deep.equal([true, true]);
  });

  it('follow a form that is blanked, and leave an author’s disabled field alone', async () => {
    const { form, shown, said } = await ready({ values: { topic: 'b' } });
    form.choose('topic', 'a');
    expect(said()).to.equal('New question below: More');
    form.field('last').disabled = true;
    document.dispatchEvent(new Event('police-exit'));
    await until(() => !shown('more') && said() === '', 'blanked');
    expect(form.field('last').disabled).to.be.true;
  });

  it('say so in Welsh, and stay as they are when the language changes', async () => {
    const { form, shown, said } = await ready();
    await setPageLanguage('cy');
    form.choose('topic', 'a');
    expect(said()).to.equal('Cwestiwn newydd isod: More');
    await setPageLanguage('en');
    expect(said()).to.equal('New question below: More');
    expect(shown('more')).to.be.true;
  });
});
