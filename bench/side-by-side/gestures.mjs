import { percentiles } from '../percentiles.mjs';
import { latencyUnit } from './cases.mjs';
import { frameWorkOfSteps, inputLatencies } from './frame-work.mjs';
import { recordTrace } from './record-trace.mjs';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Box px of the page */
/** @typedef {{ readonly p50: number, readonly p95: number, readonly unit?: string }} Figure */

const drags = 6;
const stepsADrag = 10;
const stepPx = 16;
/** So many that the slow end of them is more than the slowest one. */
const notches = 40;
/** A turn of the wheel, in px. */
const notchPx = 120;
/** What views take to come to rest, animations and late work with them. */
const restMs = 400;

/**
 * A view is dragged to and fro by its middle; each drag ends, and what is done then is part of it.
 * @param {Page} page
 * @param {Box} box
 * @returns {Promise<readonly Figure[]>}
 */
export async function measurePan(page, box) {
  const [x, y] = middleOf(box);
  const trace = await recordTrace(page, async () => {
    for (let drag = 0; drag < drags; drag++) {
      const to = drag % 2 === 0 ? -stepPx : stepPx;
      const from = x - (to * stepsADrag) / 2;
      await page.mouse.move(from, y);
      await page.mouse.down();
      for (let step = 1; step <= stepsADrag; step++) await page.mouse.move(from + to * step, y + step);
      await page.mouse.up();
      await wait(restMs);
    }
  });
  return figuresOf(trace, 'MOUSE_DRAGGED');
}

/**
 * The wheel is turned over the middle of a view, towards and back, a notch at a time.
 * @param {Page} page
 * @param {Box} box
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureZoom(page, box) {
  await page.mouse.move(...middleOf(box));
  const trace = await recordTrace(page, async () => {
    for (let notch = 0; notch < notches; notch++) {
      await page.mouse.wheel(0, Math.floor(notch / 2) % 2 === 0 ? -notchPx : notchPx);
      await wait(restMs);
    }
  });
  return figuresOf(trace, 'MOUSE_WHEEL');
}

/**
 * @param {readonly import('./frame-work.mjs').TraceEvent[]} trace
 * @param {'MOUSE_DRAGGED' | 'MOUSE_WHEEL'} type
 * @returns {readonly Figure[]} work first
 */
function figuresOf(trace, type) {
  const latencies = inputLatencies(trace, type);
  const work = percentiles(frameWorkOfSteps(trace));
  return latencies.length === 0 ? [work] : [work, { ...percentiles(latencies), unit: latencyUnit }];
}

/**
 * @param {Box} box
 * @returns {[number, number]}
 */
function middleOf({ x, y, width, height }) {
  return [x + width / 2, y + height / 2];
}
