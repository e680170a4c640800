import { randomFillSync } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDatasetFile } from '../fixtures/dataset-file.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { untoldSteps } from '../opening-steps.ts';
import { readDatasetFile } from './read-file.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Key and values of the message that a person gets. */
async function faultOf(path: string): Promise<unknown> {
  const read = await readDatasetFile({ path, fileName: 'talks.json' }, untoldSteps, folder.path);
  return read.ok ? 'opened' : read.problems[0]?.message;
}

async function faultOfContent(content: string | Uint8Array): Promise<unknown> {
  const path = join(folder.path, 'file');
  await writeFile(path, content);
  return await faultOf(path);
}

test('a dataset is read, with or without a byte order mark', async () => {
  const path = await writeDatasetFile(folder.path, 'summit');
  const read = await readWhole(path, 'talks.json');
  expect(read.ok && read.value.events.map(({ id }) => id)).toEqual(['summit']);
  const marked = `\uFEFF${JSON.stringify({ format: 'chronotope-dataset', version: 1, title: { en: 'x' }, events: [{ id: 'a', title: { en: 'A' } }] })}`;
  expect(await faultOfContent(marked)).toBe('opened');
});

test('what is not there, a folder and a device are told as such', async () => {
  expect(await faultOf(join(folder.path, 'none'))).toEqual({
    key: 'problem.fileMissing',
    values: { fileName: 'talks.json' },
  });
  expect(await faultOf(folder.path)).toMatchObject({ key: 'problem.fileIsFolder' });
  if (process.platform !== 'win32') expect(await faultOf('/dev/zero')).toMatchObject({ key: 'problem.fileIsDevice' });
  expect(await faultOf(join(folder.path, '\u0000'))).toMatchObject({ key: 'problem.fileUnreadable' });
});

test('an empty file, another format and another encoding are told as such', async () => {
  expect(await faultOfContent('')).toMatchObject({ key: 'problem.fileEmpty' });
  expect(await faultOfContent('date,title\n2025,Summit')).toMatchObject({ key: 'problem.fileNotDataset' });
  expect(await faultOfContent(Buffer.from('{"title": {"fr": "Pékin"}}', 'latin1'))).toMatchObject({
    key: 'problem.fileEncoding',
  });
});

test('a byte that is no UTF-8 is found far behind the beginning too', async () => {
  const text = Buffer.from(`{"title": "${' '.repeat(100_000)}é"}`, 'latin1');
  expect(await faultOfContent(text)).toMatchObject({ key: 'problem.fileEncoding' });
});

test('a file past the limit is refused unread, and the limit is said', async () => {
  const path = join(folder.path, 'huge');
  const file = await open(path, 'w');
  await file.truncate(513_000_000);
  await file.close();
  expect(await faultOf(path)).toEqual({
    key: 'problem.fileTooLarge',
    values: { fileName: 'talks.json', megabytes: 513, limit: 512 },
  });
});

test('200 MB of noise are known for what they are without being read', async () => {
  const path = join(folder.path, 'noise');
  const file = await open(path, 'w');
  await file.write(randomFillSync(new Uint8Array(65_536)));
  await file.truncate(200_000_000);
  await file.close();
  const before = process.memoryUsage.rss();
  expect(await faultOf(path)).toMatchObject({ key: 'problem.fileNotDataset' });
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
});
