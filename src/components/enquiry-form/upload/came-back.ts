const isTyped = (control: Element): boolean =>
  (control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && !['hidden', 'file'].includes(control.type))) &&
  control.value !== control.defaultValue;

/**
 * Whether a page was built again by Back or by loading it once more, with what had been typed put
 * back by the browser: files never are (HTML, "restore persisted state").
 */
export const cameBack = (form: HTMLFormElement): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const again = visit?.type === 'back_forward' || visit?.type === 'reload';
  return again && [...form.querySelectorAll('input, textarea')].some(isTyped);
};
