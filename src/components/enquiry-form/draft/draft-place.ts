/** Where in the tab's own storage the draft of a form is kept. */
export const draftPlace = ({ id }: HTMLFormElement): string =>
  `police-draft:${location.pathname}#${id}`;
