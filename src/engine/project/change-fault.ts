import { failure, type Result } from '../../shared/problem.ts';
import { reasonOf } from '../files/error-reason.ts';

/** The beginnings of SQLite's and the system's codes, and what a person is told; the first that fits. */
const faults: readonly (readonly [key: string, codes: readonly string[]])[] = [
  ['problem.changeDiskFull', ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']],
  ['problem.changeFileMoved', ['SQLITE_READONLY_DBMOVED', 'ENOENT']],
  ['problem.changeRefused', ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS']],
  ['problem.changeBusy', ['SQLITE_BUSY', 'SQLITE_LOCKED']],
  ['problem.changeFileDamaged', ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ']],
];

/**
 * Why a change was not written to a project, with a way out: nothing of it was made, and what is open is still there. An
 * error that is neither SQLite's nor the system's is thrown on.
 */
export function changeFault(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  const known = faults.find(([, codes]) => codes.some((code) => reason.startsWith(code)));
  if (known !== undefined) return failure(known[0], { fileName });
  if (/^(SQLITE_|E[A-Z]+$)/.test(reason)) return failure('problem.editNotKept', { fileName, reason });
  throw error;
}
