/**
 * Nothing that an element sends in a story goes out: an address that the story does not answer is
 * refused, as by a server that can't be reached. Storybook's own files still load.
 */
export const closeNetwork = (): (() => void) => {
  const open = window.fetch.bind(window);
  window.fetch = target => {
    const address = target instanceof Request ? target.url : String(target);
    return Promise.reject(new TypeError(`No answer in this story for ${address}`));
  };
  return () => {
    window.fetch = open;
  };
};
