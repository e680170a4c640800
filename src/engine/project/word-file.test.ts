import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { readWordFile, writeWordFile } from './word-file.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'columns.words');
});
afterEach(() => folder[Symbol.asyncDispose]());

const words = {
  words: ['apple', 'bread', 'часть'],
  rows: Uint32Array.of(3, 70_000, 1),
  ends: Uint32Array.of(1, 2, 3),
  common: [[1, Uint8Array.of(0b101, 255)]] as const,
};

test('what was gathered comes back from its file', async () => {
  const numbers = fc.uint32Array();
  const common = fc.array(fc.tuple(fc.nat(), fc.uint8Array()));
  const gathered = fc.record(
    { words: fc.array(fc.string()), rows: numbers, ends: numbers, common },
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(gathered, async (written) => {
      await writeWordFile(path, written);
      expect(await readWordFile(path)).toEqual(written);
    }),
    { numRuns: 30 },
  );
  expect(await readdir(folder.path)).toEqual(['columns.words']);
});

test('nothing is taken of a file that is not there, is not whole, or has another bit', async () => {
  expect(await readWordFile(path)).toBeNull();
  await writeWordFile(path, words);
  const bytes = await readFile(path);
  for (const length of [0, 3, 4, 10, bytes.length - 1]) {
    await writeFile(path, bytes.subarray(0, length));
    expect([length, await readWordFile(path)]).toEqual([length, null]);
  }
  for (const at of [0, 5, bytes.length - 1]) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    await writeFile(path, damaged);
    expect([at, await readWordFile(path)]).toEqual([at, null]);
  }
});

test('nothing is taken of what another version wrote', async () => {
  for (const body of [serialize({ layout: 0, gathered: words }), serialize('words'), Buffer.from('{"layout":1}')]) {
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(crc32(body));
    await writeFile(path, Buffer.concat([checksum, body]));
    expect(await readWordFile(path)).toBeNull();
  }
});

test('a file that cannot be written leaves nothing behind', async () => {
  await expect(writeWordFile(join(folder.path, 'gone', 'columns.words'), words)).rejects.toThrow('ENOENT');
  expect(await readdir(folder.path)).toEqual([]);
  // what has been written by then, too
  await mkdir(path);
  await expect(writeWordFile(path, words)).rejects.toThrow();
  expect(await readdir(folder.path)).toEqual(['columns.words']);
});
