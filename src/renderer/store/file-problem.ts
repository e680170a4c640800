import type { Problem } from '../../shared/problem.ts';

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
