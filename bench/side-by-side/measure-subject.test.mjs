import { expect, test } from 'vitest';
import { percentiles } from '../percentiles.mjs';
import { caseNames } from './cases.mjs';
import { measureSubject } from './measure-subject.mjs';

const limitMs = 60;

/** @typedef {import('./measure-subject.mjs').Stage} Stage */

/**
 * @param {Partial<Stage>} stage
 * @returns {import('./measure-subject.mjs').Subject & { closed: number }}
 */
function subjectWith(stage) {
  return {
    name: 'a subject',
    cases: ['load', 'map-first-frame', 'memory', 'map-pan', 'map-zoom'],
    closed: 0,
    async start() {
      return {
        open: () => Promise.resolve({ load: 5, 'map-first-frame': 7 }),
        measures: {
          memory: () => Promise.resolve([{ p50: 90, p95: 90 }]),
          'map-pan': () =>
            Promise.resolve([
              { p50: 1, p95: 2 },
              { p50: 3, p95: 4, unit: 'another' },
            ]),
          'map-zoom': () => Promise.resolve([{ p50: 8, p95: 9 }]),
        },
        close: () => Promise.resolve(void this.closed++),
        ...stage,
      };
    },
  };
}

const hangs = () => new Promise(() => undefined);

test('each figure is a row of its own', async () => {
  const subject = subjectWith({});
  const rows = await measureSubject({ subject, events: 10, wanted: caseNames, limitMs });
  expect(rows.map(({ case: name, p50 }) => `${name} ${p50}`)).toEqual([
    'load 5',
    'map-first-frame 7',
    'memory 90',
    'map-pan 1',
    'map-pan 3',
    'map-zoom 8',
  ]);
  expect(rows[0]).toEqual({ case: 'load', subject: 'a subject', events: 10, p50: 5, p95: 5, unit: 'ms' });
  expect(rows[4]?.unit).toBe('another');
  expect(subject.closed).toBe(5);
});

test('only what is wanted is measured', async () => {
  const rows = await measureSubject({ subject: subjectWith({}), events: 10, wanted: ['map-pan', 'brush'], limitMs });
  expect(rows.map(({ case: name }) => name)).toEqual(['map-pan', 'map-pan']);
});

test('a subject that never opens gets a row for each case, which says so', async () => {
  const subject = subjectWith({ open: hangs });
  const rows = await measureSubject({ subject, events: 10, wanted: caseNames, limitMs });
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row).toMatchObject({ p50: null, p95: null, note: 'did not finish in 0.06 s' });
  expect(subject.closed).toBe(1);
});

test('what hangs in one case is opened anew for the next', async () => {
  const subject = subjectWith({
    measures: { 'map-pan': hangs, 'map-zoom': () => Promise.resolve([{ p50: 8, p95: 9 }]) },
  });
  const rows = await measureSubject({ subject, events: 10, wanted: caseNames, limitMs });
  expect(rows.map(({ case: name, p50 }) => [name, p50])).toEqual([
    ['load', 5],
    ['map-first-frame', 7],
    ['map-pan', null],
    ['map-zoom', 8],
  ]);
  expect(rows[2]?.note).toBe('did not finish in 0.06 s');
  expect(subject.closed).toBe(6);
});

test('a page that runs out of memory gets its row too', async () => {
  const subject = subjectWith({ open: () => Promise.reject(new Error('page.evaluate: Target crashed')) });
  const rows = await measureSubject({ subject, events: 10, wanted: ['load'], limitMs });
  expect(rows).toMatchObject([{ case: 'load', p50: null, note: 'its page ran out of memory' }]);
});

test('a fault is no lateness', async () => {
  const subject = subjectWith({ open: () => Promise.reject(new Error('a bug')) });
  await expect(measureSubject({ subject, events: 10, wanted: caseNames, limitMs })).rejects.toThrow('a bug');
});

test('a case without samples is a row without a figure, that says why', async () => {
  const subject = subjectWith({ measures: { 'map-pan': async () => await Promise.resolve([percentiles([])]) } });
  const [row] = await measureSubject({ subject, events: 10, wanted: ['map-pan'], limitMs });
  expect(row).toMatchObject({ case: 'map-pan', p50: null, p95: null, note: 'gave 0 samples, 5 are needed' });
});
