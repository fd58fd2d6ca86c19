export const submitters = (place: HTMLElement): NodeListOf<HTMLElement> =>
  place.querySelectorAll('button:not([type]), [type="submit"], [type="image"]');

/** The one that shows, also below the list of the answers. */
export const shownSubmitter = (form: HTMLElement): HTMLElement | undefined =>
  [...submitters(form)].find(button => !button.closest('[hidden]'));
