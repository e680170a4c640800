/**
 * An event of Chromium's trace. Times in microseconds.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur] what the thread itself worked in that time
 * @property {number} pid
 * @property {number} tid
 * @property {Readonly<Record<string, string>>} [id2]
 * @property {{ readonly event_latency?: { readonly event_type?: string } }} [args]
 */

/** The page's own marks: a step of a gesture came in; what it asked for is to be seen once this frame is. */
export const stepMark = 'bench:step';
const shownMark = 'bench:shown';

/**
 * For each step of a gesture the main thread's work in the heaviest frame that followed it: all tasks since the frame before,
 * up to the one that made the frame. It is the thread's own time, which other programs do not lengthen.
 * @param {readonly TraceEvent[]} trace with the page's `stepMark`s
 * @returns {readonly number[]} ms; a step without a frame of its own is not among them
 */
export function frameWorkOfSteps(trace) {
  const main = mainThreadOf(trace);
  const steps = main.filter(({ name }) => name === stepMark).map(({ ts }) => ts);
  const begun = main.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
  /** @type {Map<number, number>} step → ms */
  const heaviest = new Map();
  let work = 0;
  let step = 0;
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of outermostTasks(main)) {
    const end = ts + dur;
    work += tdur / 1000;
    while ((begun[frame] ?? Infinity) < ts) frame++;
    if ((begun[frame] ?? Infinity) > end) continue;
    while ((steps[step] ?? Infinity) <= end) step++;
    if (step > 0) heaviest.set(step, Math.max(heaviest.get(step) ?? 0, work));
    work = 0;
  }
  return [...heaviest.values()];
}

/**
 * How long inputs of a kind took from when the browser had them to when the frame that followed them was presented. Only those
 * that the page heard of: behind a turn of the wheel the browser itself adds a word that it has ended.
 * @param {readonly TraceEvent[]} trace
 * @param {'MOUSE_DRAGGED' | 'MOUSE_WHEEL'} type
 * @returns {readonly number[]} ms
 */
export function inputLatencies(trace, type) {
  const presentedAfter = presentedAfterIn(trace);
  const steps = mainThreadOf(trace).filter(({ name }) => name === stepMark);
  /** @type {Map<string, { readonly began: number, handled: number }>} */
  const open = new Map();
  /** @type {number[]} */
  const latencies = [];
  for (const { name, ph, pid, id2, args, ts } of inTime(trace)) {
    const key = `${pid} ${id2?.['local'] ?? ''}`;
    const input = open.get(key);
    if (name === 'EventLatency') {
      if (ph === 'b' && args?.event_latency?.event_type === type) open.set(key, { began: ts, handled: Infinity });
      if (ph === 'e') open.delete(key);
    } else if (name === 'RendererMainProcessing' && input !== undefined) {
      if (ph === 'b') input.handled = ts;
      const isHeard = ph === 'e' && steps.some((step) => step.ts >= input.handled && step.ts <= ts);
      const shown = isHeard ? presentedAfter(input.handled) : null;
      if (shown !== null) latencies.push((shown - input.began) / 1000);
    }
  }
  return latencies;
}

/**
 * For each `shownMark`, how long after it the frame before it was presented.
 * @param {readonly TraceEvent[]} trace
 * @returns {readonly number[]} ms
 */
export function presentedAfterShown(trace) {
  const main = mainThreadOf(trace);
  const commits = commitsIn(main);
  const presentedAfter = presentedAfterIn(trace);
  return main
    .filter(({ name }) => name === shownMark)
    .map(({ ts }) => {
      const commit = commits.findLast((at) => at <= ts) ?? ts;
      return Math.max(0, ((presentedAfter(commit) ?? ts) - ts) / 1000);
    });
}

/**
 * @param {readonly TraceEvent[]} trace
 * @returns {(ts: number) => number | null} when the first frame was presented that the main thread committed then or later
 */
function presentedAfterIn(trace) {
  const commits = commitsIn(mainThreadOf(trace));
  const submissions = presentations(trace);
  return function presentedAfter(ts) {
    const commit = commits.find((at) => at >= ts);
    return commit === undefined ? null : (submissions.find(({ from }) => from >= commit)?.to ?? null);
  };
}

/**
 * When frames were handed on.
 * @param {readonly TraceEvent[]} main
 */
function commitsIn(main) {
  return main.filter(({ name, ph }) => name === 'Commit' && ph === 'X').map(({ ts }) => ts);
}

/**
 * Frames from when they were handed on until they were to be seen, in time.
 * @param {readonly TraceEvent[]} trace
 */
function presentations(trace) {
  /** @type {Map<string, number>} */
  const open = new Map();
  /** @type {{ readonly from: number, readonly to: number }[]} */
  const all = [];
  for (const { name, ph, pid, id2, ts } of inTime(trace)) {
    if (name !== 'SubmitCompositorFrameToPresentationCompositorFrame') continue;
    const key = `${pid} ${id2?.['local'] ?? ''}`;
    const from = open.get(key);
    if (ph === 'b') open.set(key, ts);
    if (ph === 'e' && from !== undefined) all.push({ from, to: ts });
  }
  return all;
}

/** @param {readonly TraceEvent[]} events */
function inTime(events) {
  return events.toSorted((a, b) => a.ts - b.ts);
}

/**
 * What happened on the thread that the page's marks come from, in time.
 * @param {readonly TraceEvent[]} trace
 */
function mainThreadOf(trace) {
  const mark = trace.find(({ name }) => name === stepMark);
  if (mark === undefined) throw new Error('the trace has no step: no input reached the page');
  return inTime(trace.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid));
}

/**
 * Tasks that are not within another one.
 * @param {readonly TraceEvent[]} thread in time
 */
function outermostTasks(thread) {
  let end = -Infinity;
  return thread.filter(({ name, ts, dur = 0 }) => {
    if (name !== 'RunTask' || ts < end) return false;
    end = ts + dur;
    return true;
  });
}
