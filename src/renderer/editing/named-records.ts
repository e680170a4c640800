import { countryName } from '../../messages/facet-words.ts';
import { namedSource } from '../../messages/named-source.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ComboboxOption } from '../ui/combobox.tsx';
import type { NamedList } from './record-fields.ts';

/** The records of a list by name, in the order of the list; the detail tells two of one name apart. */
export function namedRecords(summary: DatasetDocument, list: NamedList, language: Language): readonly ComboboxOption[] {
  switch (list) {
    case 'sources':
      return summary.sources.map((source) => namedSource(source, language));
    case 'places':
    case 'actors': {
      const countryOf = countryNames(language);
      return summary[list].map(({ id, name, country }) => {
        const title = chooseText(name, language).text;
        const within = countryOf(country ?? '');
        // a country is in no other one
        return { key: id, title, detail: within === title ? '' : within, foundBy: country ?? '' };
      });
    }
    case 'categories':
    case 'tags':
    case 'commodities':
    case 'units':
      return summary[list].map(({ id, name }) => ({ key: id, title: chooseText(name, language).text }));
  }
}

/** Names of countries by their codes, each looked up once: among a hundred thousand places there are few. */
function countryNames(language: Language): (code: string) => string {
  const names = new Map([['', '']]);
  return (code) => {
    const name = names.get(code) ?? countryName(code, language);
    names.set(code, name);
    return name;
  };
}
