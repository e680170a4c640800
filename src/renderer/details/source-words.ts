import { formatWhen } from '../../messages/when-words.ts';
import type { Citation, Source } from '../../shared/dataset.ts';
import type { Language } from '../../shared/language.ts';

/** Who published a work, when, and where in it: "dpa · 28 Oct 2025 · ¶3". */
export function publishedWords(
  { publisher = '', date }: Source,
  { locator = '' }: Pick<Citation, 'locator'>,
  language: Language,
): string {
  const when = date === undefined ? '' : formatWhen(date, language);
  return [publisher, when, locator].filter((part) => part !== '').join(' · ');
}
