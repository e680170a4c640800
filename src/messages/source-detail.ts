import type { Source } from '../shared/dataset.ts';
import type { Language } from '../shared/language.ts';
import { formatWhen } from './when-words.ts';

/** What tells a source from others of its title: who published it, and when. Empty where neither is known. */
export function sourceDetail({ publisher = '', date }: Source, language: Language): string {
  return [publisher, date === undefined ? '' : formatWhen(date, language)].filter((part) => part !== '').join(' · ');
}
