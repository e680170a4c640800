import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { categoryCount, newsOf } from '../data/news-events.mjs';
import { paintedFrame } from './painted-frame.mjs';

const dayMs = 86_400_000;
/** No more than these are of the first day. */
const fewItems = 12;
/** It draws again within less, where it is not done. */
const restMs = 500;

/** @typedef {{ id: string, content: string, group: number, start: number, end?: number }} Item */

/**
 * Twelve groups with all events that have a date, its options as they are where nobody changes them: boxes and ranges, as high
 * as all its events need. With clusters it is as high as the page gives it.
 * @param {import('../data/news-events.mjs').NewsOptions} options
 * @param {boolean} clusters
 * @returns {import('./page.mjs').ReadyPeer}
 */
export function visTimeline(options, clusters) {
  const items = itemsOf(options);
  const groups = Array.from({ length: categoryCount }, (_, id) => ({ id, content: `Category ${id + 1}` }));
  const { start, end } = extentOf(items);
  return {
    async open(element) {
      const began = performance.now();
      const timeline = new Timeline(element, [...items], groups, clusters ? clusteredOn(element, start) : {});
      if (clusters) {
        await paintedFrame();
        timeline.setWindow(start, end, { animation: false });
      }
      const load = performance.now() - began;
      return { load, firstFrame: (await allDrawn(element, clusters)) - began };
    },
  };
}

/**
 * Its clusters come with a change of the window only: it begins with a day. In a fixed height it leaves out the groups that
 * are not in sight.
 * @param {HTMLElement} element
 * @param {number} start
 */
function clusteredOn({ clientHeight }, start) {
  return { start, end: start + dayMs, height: clientHeight, verticalScroll: true, cluster: { maxItems: 1 } };
}

/**
 * Until nothing has changed for a while: it shows its items first, and stacks them in frames after.
 * @param {HTMLElement} element
 * @param {boolean} clusters
 * @returns {Promise<number>} when the last frame that changed something had been painted
 */
async function allDrawn(element, clusters) {
  const drawn = () => element.querySelectorAll(clusters ? '.vis-cluster' : '.vis-item').length;
  let [count, height, at] = [0, 0, Infinity];
  for (;;) {
    const now = await paintedFrame();
    const [nextCount, nextHeight] = [drawn(), element.scrollHeight];
    if (nextCount === count && nextHeight === height && now - at > restMs) return at;
    if (nextCount === count && nextHeight === height) continue;
    [count, height] = [nextCount, nextHeight];
    at = count > fewItems ? now : Infinity;
  }
}

/**
 * @param {import('../data/news-events.mjs').NewsOptions} options
 * @returns {readonly Item[]}
 */
function itemsOf(options) {
  /** @type {Item[]} */
  const items = [];
  for (const { id, title, category, date } of newsOf(options).events) {
    if (date === null) continue;
    const isSpan = date.isRange || date.end - date.start > dayMs;
    const when = isSpan ? { start: date.start, end: date.end } : { start: date.start };
    items.push({ id, content: title, group: category, ...when });
  }
  return items;
}

/** @param {readonly { readonly start: number, readonly end?: number }[]} items */
function extentOf(items) {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end = start } of items) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return { start: first, end: last };
}
