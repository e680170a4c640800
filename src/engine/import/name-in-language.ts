import type { KnownPlace } from '../../shared/known-place.ts';

/** What a language calls a place of the gazetteer, else what English or another one does. */
export function nameInLanguage({ names }: Pick<KnownPlace, 'names'>, language: string): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
}
