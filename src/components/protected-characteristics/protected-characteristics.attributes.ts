import { Localized } from '../../i18n/localized.js';
import type { Mirrors } from '../../internal/dom/mirror-attributes.js';
import {
  mirrorAttributes,
  mirroredAttributes,
  takeEarlyProperties,
} from '../../internal/dom/mirror-attributes.js';
import { PoliceElement } from '../../internal/police-element.js';

const MIRRORS: Mirrors = {
  also: ['also', ''],
  copyLinks: ['copy-links', false],
  filter: ['filter', false],
  hateCrime: ['hate-crime', null],
  headingLevel: ['heading-level', 2],
  jurisdiction: ['jurisdiction', 'gb'],
  plain: ['plain', false],
  positiveAction: ['positive-action', 'off'],
  remember: ['remember', false],
};

/** What an author may set: the attributes are the state, the properties read and write them. */
export class CharacteristicsAttributes extends Localized(PoliceElement) {
  /**
   * Further parts to write, with spaces between, or `all`: `kinds-of-discrimination`,
   * `equality-duty`, `outside-the-nine`, `recent-changes`. None by default.
   *
   * @attr also
   */
  declare also: string;

  /**
   * Gives each open part a button that copies the link to it; off by default.
   *
   * @attr copy-links
   */
  declare copyLinks: boolean;

  /**
   * Shows a field that finds words in the list, in English and in Welsh; off by default.
   *
   * @attr filter
   */
  declare filter: boolean;

  /**
   * Writes how the list for hate crime differs. The value is where your force takes reports; left
   * empty, the link goes to Police.uk. Off (`null`) by default.
   *
   * @attr hate-crime
   */
  declare hateCrime: string | null;

  /**
   * Level of the headings that the element writes, 2 to 6; 2 by default. Pasted headings stay.
   *
   * @attr heading-level
   */
  declare headingLevel: number;

  /**
   * Whose law: `gb`, the default, or `ni`, Northern Ireland.
   *
   * @attr jurisdiction
   */
  declare jurisdiction: string;

  /**
   * Shows everything, with nothing to press; off by default.
   *
   * @attr plain
   */
  declare plain: boolean;

  /**
   * How far your force takes positive action, which is then explained: `s158`, help only;
   * `s158-s159`, also the choice between equal candidates. `off` by default.
   *
   * @attr positive-action
   */
  declare positiveAction: string;

  /**
   * Keeps what the visitor opened for as long as the tab is open; off by default: nothing is stored.
   *
   * @attr remember
   */
  declare remember: boolean;

  static {
    mirrorAttributes(this.prototype, MIRRORS);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...mirroredAttributes(MIRRORS), 'open'];
  }

  constructor() {
    super();
    takeEarlyProperties(this, MIRRORS);
  }
}
