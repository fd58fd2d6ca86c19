import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The gist beside its word. It lies over the page and scrolls with it, so it can be read to its end
 * at any zoom. Important in a layer of ours, as `hold()` has it, which is too much to fetch for this:
 * a page's own styles for spans do not get in.
 */
export const gistStyles = css`
  @layer police {
    police-term > .police-term-gist:popover-open {
      position: absolute !important;
      inset: var(--_top, 0) auto auto var(--_left, 0) !important;
      display: block !important;
      box-sizing: border-box !important;
      inline-size: max-content !important;
      max-inline-size: min(22rem, 100vw - 16px) !important;
      margin: 0 !important;
      padding: 12px var(--_space) !important;
      border: 2px solid var(--_border) !important;
      border-radius: var(--_radius) !important;
      background: var(--_surface) !important;
      color: var(--_text) !important;
      font-family: var(--_font) !important;
      font-size: max(1rem, 16px) !important;
      font-style: normal !important;
      font-weight: 400 !important;
      line-height: 1.5 !important;
      letter-spacing: normal !important;
      text-align: start !important;
      text-indent: 0 !important;
      text-transform: none !important;
      text-decoration: none !important;
      white-space: normal !important;
      overflow-wrap: anywhere !important;
      overflow: visible !important;
      visibility: visible !important;
    }

    /* For a frame: a screen reader tells what comes into a status that is there already. */
    police-term > .police-term-gist:has(> [role='status']:empty) {
      opacity: 0 !important;
    }

    .police-term-gist :is(span, b) {
      display: inline !important;
      color: inherit !important;
    }

    .police-term-gist > [role='status'] {
      display: block !important;
    }

    .police-term-gist b {
      font-weight: 600 !important;
    }

    .police-term-gist a {
      display: inline-flex !important;
      align-items: center !important;
      min-block-size: 44px !important;
      color: var(--_accent) !important;
      text-decoration: underline !important;
    }

    .police-term-gist a:focus-visible {
      outline: 3px solid var(--_focus) !important;
      outline-offset: 2px !important;
    }

    @media print {
      police-term > .police-term-gist:popover-open {
        display: none !important;
      }
    }
  }
`;
