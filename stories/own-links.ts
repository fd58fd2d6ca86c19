/** A text of ours for a docs page: the files that it links live on the project's own pages. */
export const withoutOwnLinks = (text: string): string =>
  text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
