import { realpath, stat } from 'node:fs/promises';

/** Whether both lead to one file that is there: by one path, or by two names of it (links, names in other case). */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  if (first === null || first === undefined || second === null || second === undefined) return false;
  if (first === second) return true;
  const [a, b] = await Promise.all([first, second].map((path) => stat(path, { bigint: true }).catch(() => null)));
  if (a === null || a === undefined || b === null || b === undefined) return false;
  // some file systems number nothing
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}
