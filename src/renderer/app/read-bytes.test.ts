import { expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

function responseOf(pieces: readonly Uint8Array<ArrayBuffer>[], length: number): Response {
  const waiting = [...pieces];
  const body = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const piece = waiting.shift();
      if (piece !== undefined) {
        controller.enqueue(piece);
        return;
      }
      controller.close();
      // a read that waits for bytes is answered too
      controller.byobRequest?.respond(0);
    },
  });
  return new Response(body, { headers: { 'content-length': String(length) } });
}

const piece = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);

it('gives few bytes and many as they came, however they were cut', async () => {
  for (const lengths of [[3, 4], [1_000_000], [700_000, 1, 900_000]]) {
    const pieces = lengths.map((length, index) => piece(length, index + 1));
    const all = Buffer.concat(pieces);
    const read = await readBytes(responseOf(pieces, all.length));
    expect(Buffer.compare(Buffer.from(read), all), lengths.join(' ')).toBe(0);
  }
});

it('rejects where a large answer breaks off, or goes on', async () => {
  await expect(readBytes(responseOf([piece(1_000_000, 1), piece(1, 2)], 1_000_000))).rejects.toThrow(
    'more than 1000000',
  );
  await expect(readBytes(responseOf([piece(400_000, 1)], 2_000_000))).rejects.toThrow('400000 bytes, expected 2000000');
});
