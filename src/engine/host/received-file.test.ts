import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { plainFileName, receiveFile, sweepReceivedFiles } from './received-file.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-received-'));
const folder = join(dataFolder, 'received');

afterAll(() => rmSync(dataFolder, { recursive: true }));

const chunks = [new Uint8Array([1, 2, 3]), new Uint8Array(), new Uint8Array([4])];

it('keeps the bytes until they are no longer needed', async () => {
  const received = await receiveFile(dataFolder, 'events.json', chunks);
  if (!received.ok) throw new Error('not received');
  expect([...readFileSync(received.value.path)]).toEqual([1, 2, 3, 4]);
  expect(received.value.path).toMatch(/\.json$/);
  await received.value.remove();
  expect(readdirSync(folder)).toEqual([]);
});

it('lets no name choose where the bytes go', async () => {
  for (const name of ['../../evil.json', '/etc/passwd', 'a.json/../../b', 'x.j/s', 'x.\0json', '']) {
    const received = await receiveFile(dataFolder, name, chunks);
    if (!received.ok) throw new Error('not received');
    expect(dirname(received.value.path), name).toBe(folder);
    await received.value.remove();
  }
});

it('refuses more bytes than the limit and leaves nothing behind', async () => {
  expect((await receiveFile(dataFolder, 'a.json', chunks, 4)).ok).toBe(true);
  rmSync(folder, { recursive: true });
  const received = await receiveFile(dataFolder, 'a.json', chunks, 3);
  expect(received.ok ? null : received.problems[0]?.message.key).toBe('problem.receivedTooLarge');
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves nothing behind where the sender breaks off', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array([1]);
    await Promise.reject(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
  }
  const received = await receiveFile(dataFolder, 'a.json', broken());
  expect(received.ok ? null : received.problems[0]?.message).toEqual({
    key: 'problem.receivedNotKept',
    values: { fileName: 'a.json', reason: 'ECONNRESET' },
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('says so where the data folder cannot be written', async () => {
  const file = join(dataFolder, 'a-file');
  writeFileSync(file, '');
  const received = await receiveFile(file, 'a.json', chunks);
  expect(received.ok ? null : received.problems[0]?.message.key).toBe('problem.receivedNotKept');
});

it('sweeps what is older than a day', async () => {
  const now = Date.now();
  for (const [name, hours] of [['old.json', 25] as const, ['new.json', 23] as const]) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), now / 1000, now / 1000 - hours * 3600);
  }
  await sweepReceivedFiles(dataFolder, now);
  expect(readdirSync(folder)).toEqual(['new.json']);
  await sweepReceivedFiles(join(dataFolder, 'absent'), now);
});

it('sweeps around what it cannot take away', async () => {
  const aged = (name: string): void => utimesSync(join(folder, name), 0, 0);
  mkdirSync(join(folder, 'm-folder/inside'), { recursive: true });
  for (const name of ['a.json', 'z.json']) writeFileSync(join(folder, name), '');
  for (const name of ['a.json', 'm-folder', 'z.json']) aged(name);
  await sweepReceivedFiles(dataFolder);
  expect(readdirSync(folder)).toEqual(['m-folder', 'new.json']);
});

it('shows a name without its folders, on one line', () => {
  expect(plainFileName('C:\\data\\événements.json')).toBe('événements.json');
  expect(plainFileName('/data/a\n\u001bb.json')).toBe('ab.json');
  expect(plainFileName('x'.repeat(500))).toHaveLength(200);
  expect(plainFileName('/')).toBe('?');
});
