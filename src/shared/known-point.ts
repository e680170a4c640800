/** Where the gazetteer of the app has a place that a dataset knows by its name only. */
export interface KnownPoint {
  /** Of the place in the dataset. */
  readonly id: string;
  /** What the place is given: its coordinates; what it is and in which country, where the dataset does not say that. */
  readonly fields: {
    readonly coordinates: { readonly lng: number; readonly lat: number };
    readonly kind?: 'city' | 'country';
    /** ISO 3166-1 alpha-2. */
    readonly country?: string;
  };
  /** How many places have this name, itself too: it is the one of most people. */
  readonly namesakes: number;
}

/** How many places were found, and of how many of them there are several. */
export function countKnownPoints(points: readonly KnownPoint[]): { readonly count: number; readonly several: number } {
  return { count: points.length, several: points.filter(({ namesakes }) => namesakes > 1).length };
}
