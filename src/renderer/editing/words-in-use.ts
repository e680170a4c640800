import { countryName } from '../../messages/facet-words.ts';
import { wordOf, type Translate } from '../../messages/translator.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { Language } from '../../shared/language.ts';
import type { ComboboxOption } from '../ui/combobox.tsx';
import type { WordList } from './record-fields.ts';

/** The words that the app knows by itself. */
const knownWords: Readonly<Partial<Record<WordList, readonly string[]>>> = {
  eventStatus: ['happened', 'ongoing', 'planned', 'announced', 'alleged', 'attributed', 'background', 'cancelled'],
  certainty: ['high', 'medium', 'low'],
  relation: ['causes', 'follows', 'part-of', 'responds-to', 'contradicts', 'confirms', 'member-of'],
  flowKind: ['measured', 'computed', 'proxy', 'contract', 'started', 'planned'],
};

/** The words of a list: those that the app knows, then those that the dataset uses beside them; as a reader says them. */
export function wordsInUse(
  list: WordList,
  summary: DatasetDocument,
  language: Language,
  say: Translate,
): readonly ComboboxOption[] {
  const words = [...new Set([...(knownWords[list] ?? []), ...usedWords(list, summary)])].filter((word) => word !== '');
  return words.map((word) => ({ key: word, title: wordTitle(list, word, language, say) }));
}

/** A word as a reader says it; one that nobody knows stays as it is written. */
export function wordTitle(list: WordList, word: string, language: Language, say: Translate): string {
  if (list === 'country') return countryName(word, language);
  return wordOf(say, list === 'flowKind' ? 'map.flow' : list, word);
}

function usedWords(list: WordList, summary: DatasetDocument): readonly string[] {
  const { places, actors, sources, flows } = summary;
  switch (list) {
    case 'eventStatus':
      return summary.statuses;
    case 'certainty':
      return summary.certainties;
    case 'placeKind':
      return places.flatMap(({ kind }) => kind ?? []);
    case 'actorKind':
      return actors.flatMap(({ kind }) => kind ?? []);
    case 'sourceKind':
      return sources.flatMap(({ kind }) => kind ?? []);
    case 'readAs':
      return sources.flatMap(({ readAs }) => readAs ?? []);
    case 'flowKind':
      return flows.map(({ kind }) => kind);
    case 'relation':
      return [];
    case 'country':
      return [...places, ...actors].flatMap(({ country }) => country ?? []);
    case 'timeZone':
      return Intl.supportedValuesOf('timeZone');
  }
}
