import type { ServerResponse } from 'node:http';
import { guardHeaders } from '../engine/host/guard-headers.ts';
import { chunksOfPieces } from '../engine/host/bytes-piece.ts';
import { isInPieces, type HostAnswer } from '../engine/host/host-answer.ts';

/** The one guard that an answer may set otherwise. */
export const openerPolicy = 'cross-origin-opener-policy';

/** On every answer: nothing of the app is kept, embedded, guessed at, or told to anybody else. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...guardHeaders,
  'referrer-policy': 'no-referrer',
  [openerPolicy]: 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Resolves once all has been handed on, or the window is gone. Where a file cannot be read to its end, the answer breaks off. */
export async function writeAnswer(response: ServerResponse, { status, headers, body }: HostAnswer): Promise<void> {
  const pieces = isInPieces(body) ? body : [typeof body === 'string' ? Buffer.from(body) : (body ?? new Uint8Array())];
  const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const opener = headers[openerPolicy] ?? securityHeaders[openerPolicy];
  response.writeHead(status, { ...headers, ...securityHeaders, [openerPolicy]: opener, 'content-length': length });
  try {
    for await (const chunk of chunksOfPieces(pieces)) await write(response, chunk);
    response.end();
  } catch (error) {
    // a window that has gone away is no fault
    const isGone = response.destroyed;
    response.destroy();
    if (!isGone) throw error;
  }
}

/** Resolves once the chunk's memory is free again. */
function write(response: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(chunk, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}
