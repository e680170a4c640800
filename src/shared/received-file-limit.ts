import { failure, type Result } from './problem.ts';

/** The most that a window hands over as bytes: half a gigabyte. A larger file is opened by its path. */
export const receivedFileLimit = 512 * 2 ** 20;

export function tooLargeToReceive(fileName: string, limit = receivedFileLimit): Result<never> {
  return failure('problem.receivedTooLarge', { fileName, megabytes: Math.floor(limit / 2 ** 20) });
}
