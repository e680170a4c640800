import { failure, type Result } from '../../shared/problem.ts';
import { reasonOf } from '../files/error-reason.ts';
import { DatabaseLibraryError } from './open-database.ts';

/** Why a project could not be read, with a way out; an error that is not SQLite's is thrown on. */
export function readFault(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  if (error instanceof DatabaseLibraryError) return failure('problem.noDatabase', { reason });
  if (!reason.startsWith('SQLITE_')) throw error;
  const is = (...codes: readonly string[]): boolean => codes.some((code) => reason.startsWith(code));
  if (is('SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_ERROR')) {
    return failure('problem.projectDamaged', { fileName });
  }
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED')) return failure('problem.projectBusy', { fileName });
  // what a program that was stopped has begun to write has to be undone first, and we write nothing
  if (is('SQLITE_READONLY')) return failure('problem.projectUnfinished', { fileName });
  return failure('problem.fileUnreadable', { fileName, reason });
}

const full = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];
const refused = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EISDIR', 'ENOTDIR'];

/** Why a project could not be written, with a way out; an error that is neither SQLite's nor the system's is thrown on. */
export function writeFault(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  if (error instanceof DatabaseLibraryError) return failure('problem.noDatabase', { reason });
  if (full.includes(reason)) return failure('problem.saveDiskFull', { fileName });
  if (reason === 'ENOENT') return failure('problem.saveFolderMissing', { fileName });
  if (refused.some((code) => reason.startsWith(code))) return failure('problem.saveRefused', { fileName });
  if (/^(SQLITE_|E[A-Z]+$)/.test(reason)) return failure('problem.saveFailed', { fileName, reason });
  throw error;
}
