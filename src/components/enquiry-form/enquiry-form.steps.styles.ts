import { css } from '@lit/reactive-element';
import { hold } from '../../styles/hold.js';

/** What comes before and after the fields: the list of the answers, the draft's notice, equality. */
export const steps = hold(css`
  police-enquiry-form .police-review h2 {
    scroll-margin-block-start: 16px;
  }

  police-enquiry-form .police-answers {
    margin: 0 0 calc(1.5 * var(--_space));
  }

  police-enquiry-form .police-answers dd {
    margin: 0;
  }

  police-enquiry-form .police-answers > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    padding-block: 10px;
    border-block-end: 1px solid var(--_border);
  }

  police-enquiry-form .police-answers dt {
    flex: 1 1 10em;
    font-weight: 600;
  }

  police-enquiry-form .police-answers dt + dd {
    flex: 2 1 14em;
    min-inline-size: 0;
  }

  police-enquiry-form .police-answer {
    white-space: pre-wrap;
  }

  /* 44 px to the finger without taking room: neighbouring lines keep 20 px free. */
  police-enquiry-form .police-change {
    display: inline-block;
    margin-block: -10px;
    padding-block: 10px;
  }

  police-enquiry-form [aria-disabled='true'].police-change {
    opacity: 0.6;
  }

  police-enquiry-form .police-choices-title {
    margin-block: 12px 0;
    font-weight: 600;
  }

  /* "Prefer not to say" belongs to the whole question, not to the last of its groups. */
  police-enquiry-form [role='group'] + .police-choice {
    margin-block-start: 12px;
  }

  police-enquiry-form :is(.police-draft, .police-equality:has(> :not(.police-leaving))) {
    margin-block: calc(1.5 * var(--_space));
    padding-block: var(--_space);
    border-block: 1px solid var(--_border);
  }

  @media print {
    police-enquiry-form :is(.police-change, .police-draft, .police-equality) {
      display: none;
    }
  }
`);
