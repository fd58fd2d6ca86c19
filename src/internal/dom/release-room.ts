import { adoptAround } from './adopt-around.js';

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/**
 * Gives back the room that was kept below an element before it was drawn, without a layout shift.
 * What follows stands below the window until then, and comes up from there: nothing in sight moves.
 * So that it counts as what it is, something that appears, it is not visible in the frame in which
 * it comes. The room stays where something in sight would move after all, or would lose its focus.
 *
 * @param setRoom - gives the room back (`false`) or keeps it (`true`)
 */
export const releaseRoom = async (
  element: HTMLElement,
  setRoom: (kept: boolean) => void,
): Promise<void> => {
  const { activeElement, documentElement: page } = document;
  const isAfter = (other: Element): boolean =>
    !!(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (activeElement && activeElement !== document.body && isAfter(activeElement)) return;
  if (element.getBoundingClientRect().bottom < innerHeight) return;
  const takeOut = adoptAround(
    element,
    holder =>
      `:is(${holder},:has(${holder}))~*{visibility:hidden!important}` +
      `police-quick-exit{visibility:visible!important}`,
  );
  setRoom(false);
  // A page that gets too short to stay scrolled where it is would move.
  if (page.scrollHeight < scrollY + innerHeight) setRoom(true);
  await frame();
  await frame();
  takeOut();
};
