import { NoFigureError } from '../no-figure-error.mjs';
import { percentiles } from '../percentiles.mjs';
import { sideBySideCases, targetOf } from './cases.mjs';
import { withinLimit } from './within-limit.mjs';

/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('./cases.mjs').CaseName} CaseName */
/** @typedef {import('./gestures.mjs').Figure} Figure */

/**
 * One program with its events at hand and nothing shown yet.
 * @typedef {object} Stage
 * @property {() => Promise<Readonly<Partial<Record<CaseName, number>>>>} open shows them; of each case that this is a part of, ms
 * @property {Readonly<Partial<Record<CaseName, () => Promise<readonly Figure[]>>>>} measures what is done to it once it is open
 * @property {() => Promise<void>} close ends it, even where it hangs
 */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {readonly CaseName[]} cases what it can do, in the order of `sideBySideCases`
 * @property {Readonly<Partial<Record<CaseName, string>>>} [notes] what to know of its figures
 * @property {(events: number) => Promise<Stage>} start
 */

/**
 * @typedef {object} Measuring
 * @property {Subject} subject
 * @property {number} events
 * @property {readonly CaseName[]} wanted
 * @property {number} limitMs what opening it may take, and each case
 */

const mostOpenings = 5;
const enoughOpeningMs = 15_000;

/**
 * A row or more for each case that is wanted of a subject. What does not finish within the limit gets a row that says so; it
 * is opened anew for what comes after.
 * @param {Measuring} measuring
 * @returns {Promise<readonly Row[]>}
 */
export async function measureSubject({ subject, events, wanted, limitMs }) {
  const cases = subject.cases.filter((name) => wanted.includes(name));
  if (cases.length === 0) return [];
  /** @type {Row[]} */
  const rows = [];
  let { stage, figures, note } = await openOften(subject, events, cases, limitMs);
  let hangs = false;
  try {
    for (const name of cases) {
      if (hangs && note === null) {
        await stage.close();
        ({ stage, note } = await openOften(subject, events, [], limitMs));
        hangs = false;
      }
      const figure = figures.get(name);
      const measured = note ?? (figure === undefined ? await figuresOf(stage, name, limitMs) : [figure]);
      if (typeof measured !== 'string') rows.push(...measured.map((one) => aRow(subject, events, name, one)));
      else rows.push(noRow(subject, events, name, measured));
      hangs = typeof measured === 'string';
    }
  } finally {
    await stage.close();
  }
  return rows;
}

/**
 * @param {Stage} stage
 * @param {CaseName} name
 * @param {number} limitMs
 * @returns {Promise<readonly Figure[] | string>} or why there are none
 */
async function figuresOf(stage, name, limitMs) {
  const measure = stage.measures[name];
  return measure === undefined ? [] : await withinLimit(limitMs, measure()).catch(whyNone);
}

/**
 * A row that says `note` for each case that is wanted of a subject.
 * @param {Measuring} measuring
 * @param {string} note
 * @returns {readonly Row[]}
 */
export function notTried({ subject, events, wanted }, note) {
  return subject.cases.filter((name) => wanted.includes(name)).map((name) => noRow(subject, events, name, note));
}

/**
 * Opens a subject a few times, each time a new one. The last one stays open.
 * @param {Subject} subject
 * @param {number} events
 * @param {readonly CaseName[]} cases where opening is none of them, once is enough
 * @param {number} limitMs
 * @returns {Promise<{ readonly stage: Stage, readonly figures: ReadonlyMap<CaseName, Figure>, readonly note: string | null }>}
 */
async function openOften(subject, events, cases, limitMs) {
  /** @type {Map<CaseName, number[]>} */
  const times = new Map();
  let spentMs = 0;
  for (let opening = 1; ; opening++) {
    const stage = await subject.start(events);
    const began = performance.now();
    const opened = await withinLimit(limitMs, stage.open()).catch(whyNone);
    spentMs += performance.now() - began;
    if (typeof opened === 'string') return { stage, figures: new Map(), note: opened };
    const told = cases.filter((name) => opened[name] !== undefined);
    for (const name of told) times.set(name, [...(times.get(name) ?? []), opened[name] ?? 0]);
    if (told.length === 0 || opening === mostOpenings || spentMs > enoughOpeningMs) {
      const figures = new Map([...times].map(([name, all]) => [name, percentiles(all, { least: 1 })]));
      return { stage, figures, note: null };
    }
    await stage.close();
  }
}

/**
 * What to say of work that gave no figure; throws what is a fault.
 * @param {unknown} error
 * @returns {string}
 */
function whyNone(error) {
  if (error instanceof NoFigureError) return error.message;
  if (error instanceof Error && error.message.includes('crashed')) return 'its page ran out of memory';
  throw error;
}

/**
 * @param {Subject} subject
 * @param {number} events
 * @param {CaseName} name
 * @param {Figure} figure
 * @returns {Row}
 */
function aRow(subject, events, name, { p50, p95, unit = sideBySideCases[name].unit }) {
  const target = subject.name === 'chronotope' ? targetOf(name, events, unit) : undefined;
  const note = subject.notes?.[name];
  const row = { case: name, subject: subject.name, events, p50, p95, unit };
  return { ...row, ...(target !== undefined && { target }), ...(note !== undefined && { note }) };
}

/**
 * @param {Subject} subject
 * @param {number} events
 * @param {CaseName} name
 * @param {string} note
 * @returns {Row}
 */
function noRow(subject, events, name, note) {
  return { case: name, subject: subject.name, events, p50: null, p95: null, unit: sideBySideCases[name].unit, note };
}
