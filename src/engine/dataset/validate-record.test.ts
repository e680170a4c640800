import { expect, test } from 'vitest';
import * as z from 'zod';
import { ProblemList } from './problem-list.ts';
import { validateRecord } from './validate-record.ts';

const pointSchema = z.strictObject({ x: z.number(), sources: z.array(z.string()).exactOptional() });
const recordSchema = z.strictObject({
  name: z.string(),
  best: pointSchema.exactOptional(),
  points: z.array(pointSchema).exactOptional(),
});

function validate(input: unknown) {
  const problems = new ProblemList();
  const record = validateRecord(recordSchema, input, 'records[4]', problems);
  return { record, problems, paths: () => problems.list().map(({ severity, path }) => `${severity} ${path}`) };
}

test('a good record is handed on as it is', () => {
  const { record, paths } = validate({ name: 'a', points: [{ x: 1 }] });
  expect(record?.value).toEqual({ name: 'a', points: [{ x: 1 }] });
  expect(paths()).toEqual([]);
});

test('no more is left out than what is wrong', () => {
  const { record, problems, paths } = validate({
    name: 'a',
    points: [{ x: 1, sources: ['s', 7] }, { x: 'two' }, { x: 3, y: 4 }],
  });
  expect(record?.value).toEqual({ name: 'a', points: [{ x: 1, sources: ['s'] }, { x: 3 }] });
  expect(paths()).toEqual([
    'warning records[4].points[0].sources[1]',
    'warning records[4].points[1].x',
    'warning records[4].points[2].y',
  ]);
  expect(problems.rejected).toBe(0);
});

test('what lacks a part that it needs goes with it', () => {
  expect(validate({ name: 'a', best: { sources: [] } }).record?.value).toEqual({ name: 'a' });
});

test('a record that lacks what it needs is left out, and every fault in it is an error', () => {
  const { record, problems, paths } = validate({ name: 5, best: { x: 'one' } });
  expect(record).toBeNull();
  expect(paths()).toEqual(['error records[4].name', 'error records[4].best.x']);
  expect(problems.rejected).toBe(1);
});

test('the input is left as it was', () => {
  const input = { name: 'a', points: [{ x: 'one' }] };
  validate(input);
  expect(input).toEqual({ name: 'a', points: [{ x: 'one' }] });
});

test('places are told as they are in the file, also behind entries that were left out', () => {
  const { record, paths } = validate({ name: 'a', points: [{}, { x: 1, sources: [5, 's', null, 't'] }, { x: 2 }] });
  record?.report.warn(['points', 0, 'sources', 1], { key: 'problem.unknownId' });
  record?.report.warn(['points', 1, 'x'], { key: 'problem.unknownId' });
  expect(paths().slice(-2)).toEqual(['warning records[4].points[1].sources[3]', 'warning records[4].points[2].x']);
});
