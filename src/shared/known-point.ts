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

/** What a search by name has found. */
export interface FoundPlaces {
  readonly points: readonly KnownPoint[];
  /** How many more are found once these are placed. */
  readonly left: number;
}

/** What is told of it: how many places were found, of how many of them there are several, and how many are left. */
export function countFoundPlaces({ points, left }: FoundPlaces): {
  readonly count: number;
  readonly several: number;
  readonly left: number;
} {
  return { count: points.length, several: points.filter(({ namesakes }) => namesakes > 1).length, left };
}
