/**
 * Where bulk bytes are fetched, relative to the app's origin. All start with `/bytes/`; the host hands the rest of the
 * path to the engine.
 */
export function columnsPath(revision: number): string {
  return `/bytes/${revision}/columns`;
}

/** Those columns that are others than under the revision `since`, as `changedSince` says where they lie. */
export function changedColumnsPath(revision: number, since: number): string {
  return `${columnsPath(revision)}/since/${since}`;
}

/**
 * One bit a row, least significant first: set where the row holds every word of the query. The sign before the query
 * keeps queries such as `..` from being taken for a step up.
 */
export function searchPath(revision: number, query: string): string {
  return `/bytes/${revision}/search/=${encodeURIComponent(query.toWellFormed())}`;
}

/** A tile of a map of one's own, by the map's key; `y` counts from the north. Empty where it has nothing there. */
export function mapTilePath(key: string, z: number, x: number, y: number): string {
  return `/bytes/maps/${key}/${z}/${x}/${y}`;
}

/** A file that ships with the app, under `resources/`. */
export function resourcePath(path: string): string {
  return `/resources/${path}`;
}
