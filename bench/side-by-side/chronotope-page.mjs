/**
 * Runs in the page of the app, after `installFrameProbe`: asks for the project and looks at each frame.
 * `load`: ms from asking for the project to the end of the first frame with the whole window; `timeline`, `map`: ms from when the
 * page has all events in its memory, as every peer has from the start, to the end of the first frame with the lanes, with the
 * events on the map.
 * @typedef {{ readonly load: number, readonly timeline: number, readonly map: number }} Opening
 */

/**
 * Opens the last draft of the app's data folder, as the command of that name does. What is shown is complete once timeline
 * and map have been painted with it, the list has events and the status line counts all of them.
 * @param {number} events
 * @returns {Promise<Opening>}
 */
export async function openLastDraft(events) {
  const status = document.querySelector('[role=status][aria-label=Counts]');
  const firstOption = () => document.querySelector('section[aria-label=Events] [role=option]')?.textContent ?? '';
  const wanted = `of ${events.toLocaleString('en-GB')} events`;
  const before = firstOption();
  const began = performance.now();
  void window.explorer?.call('openDraft', { fileName: null });
  /** When the frames before the one that tells of the project were painted: views may be one ahead of it. */
  let shownAt = began;
  let previous = began;
  let isTold = false;
  /** @type {number | null} */
  let timeline = null;
  /** @type {number | null} */
  let map = null;
  for (;;) {
    const now = await window.frameProbe.frame();
    isTold ||= status?.textContent.includes(wanted) ?? false;
    if (!isTold) {
      shownAt = previous;
      previous = now;
      continue;
    }
    if (window.frameProbe.paintedAt('.timeline-canvas') >= shownAt) timeline ??= now;
    if (window.frameProbe.paintedAt('.map-events') >= shownAt) map ??= now;
    const isListed = firstOption().length > 3 && firstOption() !== before;
    if (timeline === null || map === null || !isListed) continue;
    const received = performance.getEntriesByName('chronotope:events-received').at(-1)?.startTime;
    if (received === undefined) throw new Error('the page did not say when it had the events');
    return { load: now - began, timeline: timeline - received, map: map - received };
  }
}
