import { guardHeaders } from '../engine/host/guard-headers.ts';
import type { HostAnswer } from '../engine/host/host-answer.ts';

/** An answer as Electron gives it to a window, with the guards that every one of them carries. */
export function appResponse({ status, headers, body }: HostAnswer): Response {
  const guarded = { ...headers, ...guardHeaders };
  if (!isInPieces(body)) return new Response(body, { status, headers: guarded });
  const length = body.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return new Response(streamOf(body), { status, headers: { ...guarded, 'content-length': String(length) } });
}

function isInPieces(body: HostAnswer['body']): body is readonly Uint8Array[] {
  return Array.isArray(body);
}

const chunkBytes = 2 ** 20;

/** A response takes no memory that threads share: it is copied, a little at a time. */
function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(pieces);
  return new ReadableStream({
    pull(controller) {
      const next = chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function* chunksOf(pieces: readonly Uint8Array[]): Generator<Uint8Array<ArrayBuffer>, undefined> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += chunkBytes) yield new Uint8Array(piece.subarray(at, at + chunkBytes));
  }
}
