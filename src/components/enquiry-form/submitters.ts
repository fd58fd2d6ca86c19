export const submitters = (place: HTMLElement): NodeListOf<HTMLElement> =>
  place.querySelectorAll('button:not([type]), [type="submit"], [type="image"]');

/** The one that shows: that of the form, or of the list of its answers. */
export const shownSubmitter = (form: HTMLElement): HTMLElement | undefined =>
  [...submitters(form)].find(button => !button.closest('[hidden]'));
