import type { ServerResponse } from 'node:http';
import { guardHeaders } from '../engine/host/guard-headers.ts';
import type { HostAnswer } from '../engine/host/host-answer.ts';

/** On every answer: nothing of the app is kept, embedded, guessed at, or told to anybody else. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...guardHeaders,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function writeAnswer(response: ServerResponse, { status, headers, body }: HostAnswer): void {
  const pieces = Array.isArray(body)
    ? body
    : [typeof body === 'string' ? Buffer.from(body) : (body ?? new Uint8Array())];
  const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  response.writeHead(status, { ...headers, ...securityHeaders, 'content-length': length });
  for (const piece of pieces) response.write(piece);
  response.end();
}
