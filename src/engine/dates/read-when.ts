import { failure, success, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { shorten } from '../dataset/shorten.ts';
import { parseWhen, undatedWhen } from './edtf.ts';

/**
 * What a person means by a text: EDTF, else a date in words, of which `edtf` is what was understood. The empty text is no
 * date. Fails with `problem.whenNotRead`, or as `parseWhen` does where that knows better.
 */
export async function readWhen(text: string): Promise<Result<When>> {
  const typed = text.trim();
  if (typed === '') return success(undatedWhen());
  const when = parseWhen(typed);
  if (when.ok) return when;
  // the engine starts sooner without the catalogue
  const { readWhenInWords } = await import('../../messages/when-reading.ts');
  const edtf = readWhenInWords(typed);
  if (edtf !== null) return parseWhen(edtf);
  const isNoDate = when.problems[0]?.message.key === 'problem.date';
  return isNoDate ? failure('problem.whenNotRead', { text: shorten(typed) }) : when;
}
