import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { readParquetOnThread } from './parquet-thread.ts';

// a thread takes its time to start on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

test('rows and the column of their geometries come back from the thread', async () => {
  const read = await readParquetOnThread(fixture('interchange/stops.parquet'), untoldSteps);
  expect(read).toMatchObject({ geometry: 'geometry', rows: [{ title: 'Gate' }, { title: 'Bridge' }] });
});

test('a damaged file over which the parser never ends is given up', async () => {
  expect(await readParquetOnThread(fixture('endless.parquet'), untoldSteps, 2000)).toBe('damaged');
});

test('what is no Parquet at all is told as damaged', async () => {
  expect(await readParquetOnThread(Buffer.from('PAR1 and no more PAR1'), untoldSteps)).toBe('damaged');
});

test('the thread ends where nobody wants the file any more', async () => {
  const unwanted = { advance: () => Promise.reject(new Error('not wanted')) };
  await expect(readParquetOnThread(fixture('endless.parquet'), unwanted)).rejects.toThrow('not wanted');
});
