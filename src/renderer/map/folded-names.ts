import type { BasemapLabels, LabelNames } from '../../kernels/basemap-labels.ts';

/** The same labels, of whose names each language but English takes less memory until it is first asked for. */
export function foldNames({ countries, cities, waters }: BasemapLabels): BasemapLabels {
  return {
    countries: { ...countries, name: foldedNames(countries.name) },
    cities: { ...cities, name: foldedNames(cities.name) },
    waters: { ...waters, name: foldedNames(waters.name) },
  };
}

function foldedNames(names: LabelNames): LabelNames {
  const folded: Record<string, readonly string[]> = {};
  for (const [language, column] of Object.entries(names)) {
    if (language === 'en') folded[language] = column;
    else Object.defineProperty(folded, language, { enumerable: true, get: unfold(column) });
  }
  return folded;
}

/** No name has two lines: a column is one text for as long as nobody reads it. */
function unfold(column: readonly string[]): () => readonly string[] {
  let kept: string | readonly string[] = column.length === 0 ? column : column.join('\n');
  return () => {
    if (typeof kept === 'string') kept = kept.split('\n');
    return kept;
  };
}
