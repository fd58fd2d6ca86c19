/** What a withdrawal does to the page as a whole. An object, so that tests can look on. */
export const page = {
  reload: (): void => {
    location.reload();
  },
  /** Milliseconds in which the message that says so can be read. */
  reloadDelay: 6000,
};
