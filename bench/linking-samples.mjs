/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./frame-probe.mjs').Need} Need */
/** @typedef {import('./frame-probe.mjs').FrameOutcome} FrameOutcome */
/** @typedef {{ readonly p50: number, readonly p95: number, readonly unit: string, readonly target?: number }} Figure */
/** @typedef {{ readonly x: number, readonly y: number }} Spot */

export const sampleCount = 60;
/** The first few find cold code. */
const warmUps = 5;
/** Events without a place light nothing on the map; more than that is a fault of the app. */
const mayMiss = 0.1;
/** Two events after one another can stand in the same ring of the map. */
const mayLookAlike = 0.3;

const scrollBarPx = 20;
const spotCount = 40;

/** Canvases and elements that show a hover, a selection, and a brush. */
export const shows = {
  timelineOver: { painted: '.timeline-canvas:nth-of-type(2)' },
  timelineLanes: { painted: '.timeline-canvas' },
  mapHighlight: { painted: '.map-highlight' },
  mapEvents: { painted: '.map-events' },
  counts: { changed: '[role=status][aria-label=Counts]' },
  list: { changed: 'section[aria-label=Events]' },
  details: { changed: 'section[aria-label=Details] h2' },
};

/**
 * One sample: `act` does what a person does, and the probe says when everything in `needs` was to be seen.
 * @param {Page} page
 * @param {'pointermove' | 'pointerup' | 'keydown'} type the event that the time is taken from
 * @param {readonly Need[]} needs the first one is the view's own: where that does not change, nothing was hit
 * @param {() => Promise<void>} act
 * @returns {Promise<FrameOutcome>}
 */
export async function sampleFrame(page, type, needs, act) {
  await page.evaluate(([type, needs]) => window.frameProbe.watch(type, needs), /** @type {const} */ ([type, needs]));
  await act();
  return page.evaluate(() => window.frameProbe.outcome);
}

/**
 * Samples until there are enough, and throws where too many of those that hit something did not show everywhere, or
 * where a canvas was painted and looks as before.
 * @param {Page} page
 * @param {string} name
 * @param {() => Promise<FrameOutcome>} sample
 * @param {string} [canvas] whose pixels must differ from sample to sample
 * @returns {Promise<readonly number[]>} ms
 */
export async function collect(page, name, sample, canvas) {
  /** @type {number[]} */
  const times = [];
  let missed = 0;
  let unchanged = 0;
  let pixels = 0;
  for (let attempt = 0; times.length < sampleCount + warmUps; attempt++) {
    if (attempt > 20 * sampleCount)
      throw new Error(`${name}: only ${times.length} of ${attempt} attempts hit anything`);
    const { ms, hit, met } = await sample();
    // to leave an event paints too
    if (!hit) continue;
    if (ms === null) {
      if (met[0] === true) missed++;
      continue;
    }
    times.push(ms);
    if (canvas === undefined) continue;
    const now = await page.evaluate((selector) => window.frameProbe.pixels(selector), canvas);
    if (now === pixels) unchanged++;
    pixels = now;
  }
  if (missed > mayMiss * sampleCount) throw new Error(`${name}: ${missed} did not show in the other views`);
  if (unchanged > mayLookAlike * sampleCount) throw new Error(`${name}: ${unchanged} frames looked as before`);
  return times.slice(warmUps);
}

/**
 * Spots of a box where the pointer is on an event, gone through again and again. They are looked for at spots that are
 * spread over the box without any order, the same in every run.
 * @param {Page} page
 * @param {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} box
 * @returns {Promise<() => Spot>}
 */
export async function eventSpotsIn(page, box) {
  /** @type {Spot[]} */
  const spots = [];
  for (let index = 1; spots.length < spotCount && index < 100 * spotCount; index++) {
    // steps of irrational parts of the box fill it evenly and never come twice to the same spot
    const x = box.x + ((index * 0.754_877) % 1) * (box.width - scrollBarPx);
    const y = box.y + ((index * 0.569_84) % 1) * box.height;
    await page.mouse.move(x, y);
    if (await page.evaluate((spot) => window.frameProbe.isOnEvent(spot), { x, y })) spots.push({ x, y });
  }
  let next = 0;
  return () => {
    const spot = spots[next++ % spots.length];
    if (spot === undefined) throw new Error('there are no events to point at');
    return spot;
  };
}

/** @param {Page} page */
export function listOf(page) {
  return page.getByRole('region', { name: 'Events', exact: true }).getByRole('listbox');
}

/** @param {import('@playwright/test').Locator} locator */
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('there is nothing to point at');
  return box;
}
