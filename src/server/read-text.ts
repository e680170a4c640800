import type { IncomingMessage } from 'node:http';

/** The body of a request as text; null as soon as it is longer than `limit` bytes. */
export async function readText(request: IncomingMessage, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body in pieces. Whoever stops reading leaves the connection open for the answer. */
export function bodyOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return request.iterator({ destroyOnReturn: false });
}
