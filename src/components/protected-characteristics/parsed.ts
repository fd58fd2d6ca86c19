/** A classic script in the head runs before the parser has reached an element's children. */
export const parsed = async (): Promise<void> => {
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};
