import { readWhenInWords } from '../../messages/when-reading.ts';
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
export function readWhen(text: string): Result<When> {
  const typed = text.trim();
  if (typed === '') return success(undatedWhen());
  const when = couldBeEdtf.test(typed) ? parseWhen(typed) : null;
  if (when?.ok === true) return when;
  const edtf = readWhenInWords(typed);
  if (edtf !== null) return parseWhen(edtf);
  const isNoDate = when === null || when.problems[0]?.message.key === 'problem.date';
  return isNoDate ? notRead(typed) : when;
}

function notRead(text: string): Result<never> {
  const withYear = `${text} 2025`;
  if (readWhenInWords(withYear) !== null)
    return failure('problem.whenNoYear', { text: shorten(text), example: shorten(withYear) });
  const withOtherDay = text.replace(/(?<!\d)(?:29|3[01])(?!\d)/, '28');
  const hasMonth = readWhenInWords(withOtherDay) !== null;
  return failure(hasMonth ? 'problem.whenNoSuchDay' : 'problem.whenNotRead', { text: shorten(text) });
}
