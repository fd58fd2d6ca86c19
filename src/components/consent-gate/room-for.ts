const pixels = (frame: Element, name: string): number =>
  Number(/^\d+$/.exec(frame.getAttribute(name) ?? '')?.[0] ?? 0);

/**
 * Styles that keep the room of an embed, by the `width` and `height` that its author wrote on it;
 * `undefined` where there are none. In a narrow window the frame keeps its shape.
 */
export const roomFor = (content: DocumentFragment): string | undefined => {
  const frame = content.querySelector('iframe, video, object, embed, img');
  if (!frame) return undefined;
  const [width, height] = [pixels(frame, 'width'), pixels(frame, 'height')];
  if (!height) return undefined;
  return width
    ? `.place{--_shape:${width}/${height};--_height:auto}.room{inline-size:${width}px;aspect-ratio:${width}/${height}}`
    : `.place{--_shape:auto;--_height:${height}px}.room{block-size:${height}px}`;
};
