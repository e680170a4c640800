import type { Language } from '../shared/language.ts';
import { translatorFor, wordOf } from './translator.ts';

/**
 * A predicate from the side of the subject ("causes") or of the object ("caused by"). A word that the catalogue does not
 * know stays as it is, and an arrow says from where it goes.
 */
export function predicateWords(predicate: string, isSubject: boolean, language: Language): string {
  const say = translatorFor(language);
  const words = wordOf(say, isSubject ? 'relation' : 'relation.back', predicate);
  return words === predicate && !isSubject ? `← ${predicate}` : words;
}
