import { expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

const bytes = new TextEncoder().encode('\n{"title":"東京 · Séoul"}\n\nlast\nnot yet');

function streamInPieces(size: number, end: (controller: ReadableStreamDefaultController) => void) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      end(controller);
    },
  });
}

async function read(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string[]> {
  const lines = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

it('gives whole lines, however the bytes are cut', async () => {
  for (const size of [1, 2, 3, 7, 1000]) {
    const lines = await read(streamInPieces(size, (controller) => controller.close()));
    expect(lines, `pieces of ${size}`).toEqual(['', '{"title":"東京 · Séoul"}', '', 'last']);
  }
});

it('ends where the stream breaks off', async () => {
  const stream = streamInPieces(1000, () => {});
  const lines = linesOf(stream);
  expect((await lines.next()).value).toBe('');
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.error(new Error('connection lost')),
  });
  expect(await read(broken)).toEqual([]);
});
