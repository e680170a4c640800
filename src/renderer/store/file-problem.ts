import type { Problem, Result } from '../../shared/problem.ts';

/** What happened to the file of the project that is open, from outside: saving it elsewhere is the way out. */
const ofFile: ReadonlySet<string> = new Set([
  'problem.changeDiskFull',
  'problem.changeFileMoved',
  'problem.changeRefused',
  'problem.changeFileDamaged',
  'problem.openFileDamaged',
]);

export function isOfFile({ message }: Problem): boolean {
  return ofFile.has(message.key);
}

/** Whether the engine had something newer when it was asked for what a document holds: what that is, it tells unasked. */
export function isStale(result: Result<unknown>): boolean {
  return !result.ok && result.problems[0]?.message.key === 'problem.stale';
}
