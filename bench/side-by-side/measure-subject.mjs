import { percentiles } from '../percentiles.mjs';
import { sideBySideCases, targetOf } from './cases.mjs';
import { NoFigureError, withinLimit } from './within-limit.mjs';

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
 * A row or more for each case that is wanted of a subject. What does not finish within the limit gets a row that says so,
 * and so does what could not be tried after it.
 * @param {Measuring} measuring
 * @returns {Promise<readonly Row[]>}
 */
export async function measureSubject({ subject, events, wanted, limitMs }) {
  const cases = subject.cases.filter((name) => wanted.includes(name));
  if (cases.length === 0) return [];
  const rowOf = (/** @type {CaseName} */ name, /** @type {Figure} */ figure) => aRow(subject, events, name, figure);
  /** @type {Row[]} */
  const rows = [];
  const { stage, figures, note } = await openOften(subject, events, cases, limitMs);
  try {
    let hung = note;
    for (const name of cases) {
      const figure = figures.get(name);
      const measure = stage.measures[name];
      if (hung !== null) rows.push(noRow(subject, events, name, hung));
      else if (figure !== undefined) rows.push(rowOf(name, figure));
      else if (measure !== undefined) {
        const measured = await withinLimit(limitMs, measure()).catch(whyNone);
        if (typeof measured !== 'string') rows.push(...measured.map((one) => rowOf(name, one)));
        else {
          rows.push(noRow(subject, events, name, measured));
          hung = `not tried: ${name} ${measured}`;
        }
      }
    }
  } finally {
    await stage.close();
  }
  return rows;
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
      const figures = new Map([...times].map(([name, all]) => [name, percentiles(all)]));
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
