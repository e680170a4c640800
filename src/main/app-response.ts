import { chunksOfPieces, type BytesPiece } from '../engine/host/bytes-piece.ts';
import { guardHeaders } from '../engine/host/guard-headers.ts';
import { isInPieces, type HostAnswer } from '../engine/host/host-answer.ts';

/** An answer as Electron gives it to a window, with the guards that every one of them carries. */
export function appResponse({ status, headers, body }: HostAnswer): Response {
  const guarded = { ...headers, ...guardHeaders };
  if (!isInPieces(body)) return new Response(body, { status, headers: guarded });
  const length = body.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return new Response(streamOf(body), { status, headers: { ...guarded, 'content-length': String(length) } });
}

const chunkBytes = 2 ** 20;

/** A response takes no memory that threads share, nor any that is written again: it is copied, a little at a time. */
function streamOf(pieces: readonly BytesPiece[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = copiesOf(pieces);
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* copiesOf(pieces: readonly BytesPiece[]): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  for await (const chunk of chunksOfPieces(pieces)) {
    for (let at = 0; at < chunk.length; at += chunkBytes) yield new Uint8Array(chunk.subarray(at, at + chunkBytes));
  }
}
