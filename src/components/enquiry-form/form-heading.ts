const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Where an error leads that belongs to no field: what names the form, its own first heading, or the
 * last one before it.
 */
export const headingOf = (form: HTMLFormElement): HTMLElement => {
  const root = form.getRootNode() as Document | ShadowRoot;
  const named = root.getElementById(
    (form.getAttribute('aria-labelledby') ?? '').split(' ')[0] ?? '',
  );
  const own = [...form.querySelectorAll<HTMLElement>(HEADINGS)].find(
    heading => !heading.closest('.police-summary, .police-panel'),
  );
  const before = [...root.querySelectorAll<HTMLElement>(HEADINGS)].findLast(
    heading => heading.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return named ?? own ?? before ?? form;
};
