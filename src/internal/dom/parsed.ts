/** Until the whole page is there: a script that does not wait runs before an element's children. */
export const parsed = async (): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};
