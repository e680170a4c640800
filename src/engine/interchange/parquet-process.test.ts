import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { malformedFile } from '../fixtures/malformed-file.ts';
import { readParquetInProcess } from './parquet-process.ts';

// a process takes its time to start on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

test('rows and the column of their geometries come back from the process', async () => {
  const read = await readParquetInProcess(fixture('interchange/stops.parquet'), untoldSteps);
  expect(read).toMatchObject({ geometry: 'geometry', rows: [{ title: 'Gate' }, { title: 'Bridge' }] });
});

test('a damaged file over which the parser never ends is given up', async () => {
  expect(await readParquetInProcess(fixture('endless.parquet'), untoldSteps, 2000)).toBe('damaged');
});

test('a page that tells of more values than memory holds ends the process that reads it, and no other', async () => {
  const lying = malformedFile(fixture('interchange/observations.parquet'), 9679);
  expect(await readParquetInProcess(lying, untoldSteps)).toBe('damaged');
  const next = await readParquetInProcess(fixture('interchange/stops.parquet'), untoldSteps);
  expect(next).toMatchObject({ geometry: 'geometry' });
});

test('what is no Parquet at all is told as damaged', async () => {
  expect(await readParquetInProcess(Buffer.from('PAR1 and no more PAR1'), untoldSteps)).toBe('damaged');
});

test('the process ends where nobody wants the file any more', async () => {
  const unwanted = { advance: () => Promise.reject(new Error('not wanted')) };
  await expect(readParquetInProcess(fixture('endless.parquet'), unwanted)).rejects.toThrow('not wanted');
});
