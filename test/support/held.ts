declare global {
  /** What ran of the scripts that were held back, in order. */
  var policeRan: string[];
}

/** A script that is held back. */
export const held = (attributes: Record<string, string>, code = ''): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = code;
  return script;
};

/** A script that is held back and tells that it ran. */
export const inline = (name: string, categories = 'statistics'): HTMLScriptElement =>
  held({ 'data-consent': categories }, `policeRan.push('${name}')`);

/** A frame that is held back. */
export const heldFrame = (): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.dataset['consent'] = 'video';
  frame.dataset['src'] = '/test/internal/consent/frame.html';
  return frame;
};
