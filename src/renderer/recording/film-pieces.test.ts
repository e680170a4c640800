import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPiece, type FilePiece } from './film-pieces.ts';

test('pieces make the file that their writer wrote, also where it went back', async () => {
  const written = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 9 })),
  );
  await fc.assert(
    fc.asyncProperty(written, async (writes) => {
      const file: number[] = [];
      let pieces: readonly FilePiece[] = [];
      for (const [where, bytes] of writes) {
        // never past the end of what is there
        const at = Math.floor(where * file.length);
        bytes.forEach((byte, index) => (file[at + index] = byte));
        pieces = withPiece(pieces, { at, bytes: new Blob([Uint8Array.from(bytes)]) });
      }
      const made = new Blob(pieces.map(({ bytes }) => bytes));
      expect([...new Uint8Array(await made.arrayBuffer())]).toEqual(file);
    }),
  );
});
