import type { MapExtent } from './map-extent.ts';
import type { Problem, Result } from './problem.ts';

/** What the tiles of a map are: pictures, or shapes that are drawn here. */
export type OwnMapKind = 'pictures' | 'shapes';

/** What a map holds. */
export interface OwnMapContent {
  readonly kind: OwnMapKind;
  /** Zooms of its tiles, of which one shows the world at zoom 0. Beyond the deepest one it is drawn larger. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Where it has anything. */
  readonly extent: MapExtent;
  /** Whom to credit, as plain text; empty where it does not say. */
  readonly attribution: string;
}

/** A map that a person has opened, to lie on the basemap. It is known by its path, and read where it lies. */
export interface OwnMap {
  readonly path: string;
  /** What people know it by. */
  readonly fileName: string;
  /** Stands for the path where its tiles are fetched; another one where the file is another. */
  readonly key: string;
  /** Null where it cannot be drawn: `problems` says why. */
  readonly content: OwnMapContent | null;
  readonly problems: readonly Problem[];
}

/** A map of one's own as a view shows it. */
export interface OwnMapLayer {
  readonly path: string;
  readonly isShown: boolean;
  /** Above 0 to 1. */
  readonly opacity: number;
}

/** The maps that a person has opened on this machine, and those that were last shown with what is open, from the ground up. */
export interface OwnMaps {
  readonly maps: readonly OwnMap[];
  readonly layers: readonly OwnMapLayer[];
}

/** What the engine does about them. */
export interface OwnMapCalls {
  /** They are looked for where they lie. */
  getMaps(request: null): Promise<Result<OwnMaps>>;
  /** Forgets a map; its file stays. */
  removeMap(request: { readonly path: string }): Promise<Result<null>>;
  /** Remembers what is shown with what is open. */
  showMaps(request: { readonly layers: readonly OwnMapLayer[] }): Promise<Result<null>>;
}

export const ownMapCallNames = ['getMaps', 'removeMap', 'showMaps'] as const satisfies readonly (keyof OwnMapCalls)[];

/** Whether a file of this name can be nothing but a map. */
export function hasMapName(fileName: string): boolean {
  return /\.(?:pmtiles|mbtiles)$/i.test(fileName);
}
