import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'), 10_000);
});

test('a process in the midst of a file without an end does not outlive who started it', async () => {
  // it starts the process, hands it the file, says which it is, and is gone before any answer
  const starter = `
    import { fork } from 'node:child_process';
    import { readFileSync } from 'node:fs';
    const [, program, file] = process.argv;
    const child = fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.send(readFileSync(file), () => {
      console.log(child.pid);
      process.kill(process.pid, 'SIGKILL');
    });`;
  const paths = ['parquet-child.ts', '../fixtures/endless.parquet'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', starter, ...paths], { encoding: 'utf8' });
  const pid = Number(run.stdout);
  expect(pid).toBeGreaterThan(1);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 20_000);
});
