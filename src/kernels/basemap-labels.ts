/** Texts by language; English is complete, an empty text elsewhere is the same as in English. */
export type LabelNames = Readonly<Record<string, readonly string[]>>;

/** The names on the basemap, as columns: row i of each is label i. The most important come first. Degrees. */
export interface BasemapLabels {
  readonly countries: {
    /** ISO 3166-1 alpha-2. */
    readonly a2: readonly string[];
    readonly lng: readonly number[];
    readonly lat: readonly number[];
    /** Smallest zoom at which it is worth a name, by area. */
    readonly rank: readonly number[];
    readonly name: LabelNames;
  };
  readonly cities: {
    readonly lng: readonly number[];
    readonly lat: readonly number[];
    readonly rank: readonly number[];
    readonly capital: readonly number[];
    /** Persons; 0 where it is not known. */
    readonly population: readonly number[];
    readonly name: LabelNames;
  };
  /** Seas and straits, and islands in them. */
  readonly waters: {
    readonly kind: readonly ('sea' | 'island')[];
    readonly lng: readonly number[];
    readonly lat: readonly number[];
    readonly rank: readonly number[];
    readonly name: LabelNames;
  };
}

export function nameOfLabel(names: LabelNames, row: number, language: string): string {
  return names[language]?.[row] || (names['en']?.[row] ?? '');
}
