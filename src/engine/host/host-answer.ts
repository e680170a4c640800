import type { Result } from '../../shared/problem.ts';
import { toWireText } from '../../shared/wire-text.ts';
import type { BytesPiece } from './bytes-piece.ts';

/** What a host answers to a request for something, in the words of HTTP; either door puts its own headers around it. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A list of pieces is one body. */
  readonly body: Uint8Array<ArrayBuffer> | readonly BytesPiece[] | string | null;
}

export function isInPieces(body: HostAnswer['body']): body is readonly BytesPiece[] {
  return Array.isArray(body);
}

export const notFound: HostAnswer = { status: 404, headers: {}, body: null };

/** A result that the window reads as one: an expected failure is told in the body, whatever the status. */
export function resultAnswer(result: Result<unknown>, status = 200): HostAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: toWireText(result) };
}
