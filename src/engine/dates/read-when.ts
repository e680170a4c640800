import { failure, success, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { shorten } from '../dataset/shorten.ts';
import { parseWhen, undatedWhen } from './edtf.ts';

/** What EDTF is written with: words need not go through its grammar first. */
const couldBeEdtf = /^[\dTXYZES.,:?~%+\-/[\]{} ]+$/;

/**
 * What a person means by a text: EDTF, else a date in words, of which `edtf` is what was understood. The empty text is no
 * date. Fails with `problem.whenNoYear`, `problem.whenNoSuchDay` or `problem.whenNotRead`, or as `parseWhen` does where
 * that knows better.
 */
export async function readWhen(text: string): Promise<Result<When>> {
  const typed = text.trim();
  if (typed === '') return success(undatedWhen());
  const when = couldBeEdtf.test(typed) ? parseWhen(typed) : null;
  if (when?.ok === true) return when;
  // the engine starts sooner without the catalogue
  const { readWhenInWords } = await import('../../messages/when-reading.ts');
  const edtf = readWhenInWords(typed);
  if (edtf !== null) return parseWhen(edtf);
  const isNoDate = when === null || when.problems[0]?.message.key === 'problem.date';
  return isNoDate ? notRead(typed, (other) => readWhenInWords(other) !== null) : when;
}

function notRead(text: string, isRead: (text: string) => boolean): Result<never> {
  const withYear = `${text} 2025`;
  if (isRead(withYear)) return failure('problem.whenNoYear', { text: shorten(text), example: shorten(withYear) });
  const withOtherDay = text.replace(/(?<!\d)(?:29|3[01])(?!\d)/, '28');
  return failure(isRead(withOtherDay) ? 'problem.whenNoSuchDay' : 'problem.whenNotRead', { text: shorten(text) });
}
