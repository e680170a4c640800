import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { chunksOfPieces, type BytesPiece } from './bytes-piece.ts';

const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7) % 251));

/** As a host sends them: a chunk is copied before the next one is asked for. */
async function sent(pieces: readonly BytesPiece[]): Promise<Buffer> {
  const copies: Buffer[] = [];
  for await (const chunk of chunksOfPieces(pieces)) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies);
}

test('bytes in memory and in files come as one, whatever is cut where', async () => {
  await using folder = await scratchFolder();
  const file = join(folder.path, 'bytes');
  await writeFile(file, bytes);
  const part = fc.record({ from: fc.nat(bytes.length), byteLength: fc.nat(2_500_000), isInFile: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (drawn) => {
      const parts = drawn.map((one) => ({ ...one, byteLength: Math.min(one.byteLength, bytes.length - one.from) }));
      const expected = parts.map(({ from, byteLength }) => bytes.subarray(from, from + byteLength));
      const pieces = parts.map(({ isInFile, from, byteLength }, index) =>
        isInFile ? { file, from, byteLength } : new Uint8Array(expected[index] ?? []),
      );
      expect(Buffer.compare(await sent(pieces), Buffer.concat(expected))).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a file that is gone, or shorter than it was, is no shorter answer', async () => {
  await using folder = await scratchFolder();
  const file = join(folder.path, 'bytes');
  await expect(sent([{ file, from: 0, byteLength: 1 }])).rejects.toThrow('ENOENT');
  await writeFile(file, bytes.subarray(0, 100));
  await expect(sent([{ file, from: 0, byteLength: 101 }])).rejects.toThrow('ends after 100 bytes');
});
