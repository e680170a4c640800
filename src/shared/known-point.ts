/** Where the gazetteer of the app has a place that a dataset knows by its name only. */
export interface KnownPoint {
  /** Of the place in the dataset. */
  readonly id: string;
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
  /** How many places have this name, itself too: it is the one of most people. */
  readonly namesakes: number;
}

/** How many places were found, and of how many of them there are several. */
export function countKnownPoints(points: readonly KnownPoint[]): { readonly count: number; readonly several: number } {
  return { count: points.length, several: points.filter(({ namesakes }) => namesakes > 1).length };
}
