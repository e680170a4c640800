import { matchWords } from '../../kernels/match-words.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ComboboxOption } from '../ui/combobox.tsx';
import type { NamedList } from './record-fields.ts';

/** How many are offered at once; who wants another one types more of its name. */
const mostOffered = 60;

/** The records of a list by name, in the order of the list; the detail tells two of one name apart. */
export function namedRecords(summary: DatasetDocument, list: NamedList, language: Language): readonly ComboboxOption[] {
  switch (list) {
    case 'sources':
      return summary.sources.map(({ id, title, publisher = '', date }) => ({
        key: id,
        title,
        detail: [publisher, date === undefined ? '' : formatWhen(date, language)]
          .filter((part) => part !== '')
          .join(' · '),
      }));
    case 'places':
    case 'actors':
      return summary[list].map(({ id, name, country = '' }) => ({
        key: id,
        title: chooseText(name, language).text,
        detail: country,
      }));
    case 'categories':
    case 'tags':
    case 'commodities':
    case 'units':
      return summary[list].map(({ id, name }) => ({ key: id, title: chooseText(name, language).text }));
  }
}

/** Those that answer what was typed, best first, without those that are chosen already. */
export function offeredRecords(
  records: readonly ComboboxOption[],
  typed: string,
  chosen: readonly string[] = [],
): readonly ComboboxOption[] {
  return records
    .filter(({ key }) => !chosen.includes(key))
    .map((option) => ({ option, rank: matchWords(`${option.title} ${option.detail ?? ''}`, typed) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, mostOffered)
    .map(({ option }) => option);
}
