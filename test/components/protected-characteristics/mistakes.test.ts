import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { takeConsole } from '../../support/console.js';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { pastedContent, place } from './pasted.js';

const NAME = 'police-protected-characteristics';

/** The printed sections, to be mixed up. */
const sections = (): string[] => pastedContent().match(/<section.*?<\/section>/gs) ?? [];

describe('police-protected-characteristics and mistakes of authors', () => {
  let wrapper: HTMLElement;

  const mount = async (
    content: string,
    attributes = '',
  ): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(`<${NAME} ${attributes}>${content}</${NAME}>`);
    const harness = new ProtectedCharacteristicsHarness(
      wrapper.querySelector('police-protected-characteristics')!,
    );
    await harness.settled();
    return harness;
  };

  /** What the console was told, once all of it is there. */
  const told = async (count: number): Promise<string[]> => {
    const lines: string[] = [];
    await until(() => lines.push(...takeConsole()) > 0 && lines.length >= count, 'warnings');
    return lines.map(line => line.replace(`warn: ${NAME}: `, ''));
  };

  afterEach(async () => {
    wrapper.remove();
    await resetPage();
  });

  it('names a section that is missing, and shows the rest', async () => {
    const harness = await mount(sections().toSpliced(5, 1).join(''));
    expect(await told(1)).to.deep.equal(['sections are missing: race.']);
    expect(harness.ids).to.have.length(8);
    await harness.pressAll();
    expect(harness.openIds).to.have.length(8);
  });

  it('names a section that is there twice; a link leads to the first', async () => {
    const all = sections();
    const harness = await mount([...all, all[0]].join(''));
    expect(await told(1)).to.deep.equal(['<section id="age"> is there twice.']);
    await harness.pressAll();
    expect(harness.host.querySelectorAll('details[open]')).to.have.length(10);
  });

  it('names a section by a name of its own, and that the true one is missing', async () => {
    const harness = await mount(sections().join('').replace('id="sex"', 'id="gender"'));
    expect(await told(2)).to.deep.equal([
      'sections are missing: sex.',
      '<section id="gender"> is not one of the Act\'s.',
    ]);
    await harness.press('gender');
    expect(harness.host.open).to.equal('gender');
  });

  it('says that the order is another, and leaves it', async () => {
    const harness = await mount(sections().reverse().join(''));
    expect(await told(1)).to.deep.equal(["the sections are not in the Act's order."]);
    expect(harness.ids[0]).to.equal('sexual-orientation');
  });

  it('says nothing of the nine, nor of further parts, nor of the groups of Northern Ireland', async () => {
    await mount(pastedContent('en', { also: ['all'], positiveAction: 's158', hateCrime: true }));
    expect(takeConsole()).to.be.empty;
  });

  it('names a slot of no section and a slot of no kind, once each', async () => {
    const own = (slot: string): string => `<p slot="${slot}">!</p>`;
    const harness = await mount(
      pastedContent() + ['height-bsl', 'age-bls', 'age-bsl'].map(own).join(''),
    );
    const lines = takeConsole();
    expect(lines).to.have.length(2);
    expect(lines[0]).to.include('slot="height-bsl" belongs to no section');
    expect(lines[1]).to.include('slot="age-bls" is not known; allowed: intro, outro, <id>-local');
    expect(harness.section('age').querySelector('[slot="age-bsl"]')).not.to.be.null;
    expect(harness.host.textContent).to.include('!');
  });

  it('puts the parts of a force in one order, whatever order they are written in', async () => {
    const kinds = ['audio', 'local', 'bsl', 'easy-read'];
    const harness = await mount(
      pastedContent() + kinds.map(kind => `<p slot="race-${kind}">${kind}</p>`).join(''),
    );
    const order = [...harness.section('race').children].map(
      ({ slot, localName }) => slot || localName,
    );
    expect(order).to.deep.equal([
      'h2',
      'p',
      'race-local',
      'race-easy-read',
      'race-bsl',
      'race-audio',
      'details',
    ]);
  });

  it('says that Northern Ireland has no positive action and no hate crime here, once each', async () => {
    const harness = await mount('', 'jurisdiction="ni" positive-action="s158" hate-crime');
    expect(takeConsole()).to.deep.equal([
      `warn: ${NAME}: positive-action says nothing for jurisdiction="ni": leave it out.`,
      `warn: ${NAME}: hate-crime says nothing for jurisdiction="ni": leave it out.`,
    ]);
    expect(harness.ids).to.include('political-opinion');
  });

  it('keeps the place of the button where nothing folds', async () => {
    const whole = sections().map(section => section.replace(/<details.*<\/details>/s, ''));
    const harness = await mount(whole.join(''));
    expect(harness.allButton).to.be.undefined;
    expect(harness.host.querySelector('.police-controls')?.checkVisibility()).to.be.true;
  });
});
