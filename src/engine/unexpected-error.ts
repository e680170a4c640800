import type { Problem } from '../shared/problem.ts';

/** A bug, or memory that ran out, as a problem: what was open stays open, and a person can tell what happened. */
export function problemOfError(error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { path: '', message: { key: 'problem.unexpected', values: { detail } }, severity: 'error' };
}
