import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../fixtures/seeded-random.ts';
import { sureEncoding, tableEncodings } from '../../shared/table-import.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { canDecode, detectEncoding, type DetectedEncoding } from './detect-encoding.ts';
import { sampleTable } from './sample-table.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

async function detect(bytes: Uint8Array | string): Promise<DetectedEncoding | null> {
  const path = join(folder.path, 'table.csv');
  await writeFile(path, bytes);
  const file = await open(path);
  try {
    return await detectEncoding(file);
  } finally {
    await file.close();
  }
}

const text = 'titre;lieu\nÉvénement à Séoul;Séoul\nŒuvre;Besançon\n';

/** The text in UTF-16, the other way round than the machine has it. */
function bigEndian(content: string): Uint8Array {
  return Buffer.from(content, 'utf16le').swap16();
}

test.each([
  ['UTF-8', text, 'utf-8'],
  ['UTF-8 with its mark', `\uFEFF${text}`, 'utf-8'],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 with its mark, the other way round', bigEndian(`\uFEFF${text}`), 'utf-16be'],
  ['UTF-16 without', Buffer.from(text, 'utf16le'), 'utf-16le'],
  ['UTF-16 without, the other way round', bigEndian(text), 'utf-16be'],
  ['ASCII', 'title,place\nTalks,Seoul\n', 'utf-8'],
])('%s is known for certain, and read without the mark', async (_name, bytes, encoding) => {
  const found = await detect(bytes);
  expect(found?.encoding).toBe(encoding);
  expect(found?.sure).toBeGreaterThanOrEqual(sureEncoding);
  expect(await sampleTable(join(folder.path, 'table.csv'), encoding)).toMatch(/^titre|^title/);
});

test('a letter of UTF-8 that is parted between two chunks is whole', async () => {
  expect(await detect(`${'a'.repeat(4 * 2 ** 20 - 1)}é\n`)).toEqual({ encoding: 'utf-8', sure: 1 });
});

test('an old encoding is guessed by its letters, wherever the first of them stands, and asked about where it is not sure', async () => {
  const western = Buffer.from(`titre\n${'plain text\n'.repeat(500_000)}Événement à Besançon\n`, 'latin1');
  expect(await detect(western)).toMatchObject({ encoding: 'windows-1252' });
  const few = await detect(Buffer.from('titre\nCafé\n', 'latin1'));
  expect(few?.encoding).toBe('windows-1252');
  expect(few?.sure).toBeLessThan(sureEncoding);
});

test('Japanese in Shift_JIS is known', async () => {
  // 東京の会談、釜山の会談 a hundred times
  const words = [0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x89, 0xef, 0x92, 0x6b, 0x81, 0x41, 0x8a, 0x98, 0x8e, 0x52, 0x0a];
  const found = await detect(Buffer.from(Array.from({ length: 100 }, () => words).flat()));
  expect(found?.encoding).toBe('shift_jis');
});

test('what is no text is none', async () => {
  expect(await detect(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0]))).toBeNull();
  for (const seed of [1, 2, 3]) expect(await detect(seededRandom(seed).bytes(5000))).toBeNull();
  // a single NUL is a fault in a table, and is read as one
  expect(await detect('title\nTalks\0\n')).toEqual({ encoding: 'utf-8', sure: 1 });
  expect(await sampleTable(join(folder.path, 'table.csv'), 'utf-8')).toBe('title\nTalks\uFFFD\n');
});

test('each encoding that a person can choose can be decoded', () => {
  expect(tableEncodings.filter((encoding) => !canDecode(encoding))).toEqual([]);
  expect(['klingon', 'iso-2022-cn', ''].filter(canDecode)).toEqual([]);
});
