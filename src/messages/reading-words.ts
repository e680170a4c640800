import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import type { When } from '../shared/when.ts';
import { sayMessage, translatorFor } from './translator.ts';
import { formatWhen } from './when-words.ts';

/** What is understood of what was typed as a date, or what is wrong with it; empty where nothing is known of it yet. */
export function readingWords(reading: When | null, problems: readonly Problem[], language: Language): string {
  const say = translatorFor(language);
  if (problems.length > 0) return problems.map(({ message }) => sayMessage(say, message)).join(' ');
  if (reading === null) return '';
  return reading.edtf === ''
    ? say('form.noDate')
    : say('form.understood', { when: formatWhen(reading, language, 'long') });
}
