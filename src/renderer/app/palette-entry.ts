import type { RecordPage } from '../../shared/view.ts';

/** One thing that the palette offers. */
export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  run(): void;
} & (
  | { readonly kind: 'time' | 'view' | 'figures' }
  /** `count`: how many events it finds; null: not known. */
  | { readonly kind: 'search'; readonly count: number | null }
  /** An IANA time zone. */
  | { readonly kind: 'zone'; readonly zone: string }
  /** `keys`: its shortcut, as it is written on the keys; empty where it has none. */
  | { readonly kind: 'command'; readonly keys: string }
  | { readonly kind: 'event'; readonly row: number; readonly when: string }
  /** `where`: the country in which it lies, and what tells it from its namesakes; empty: it is a country, or lies in none. */
  | { readonly kind: 'place'; readonly where: string }
  | { readonly kind: 'page'; readonly list: RecordPage['list'] }
  /** `verdict` in the words of the dataset. */
  | { readonly kind: 'claim'; readonly verdict: string }
);

/** Entries that come a moment later. `isAnswered`: false while they are those of what was typed before. */
export interface FoundEntries {
  readonly entries: readonly PaletteEntry[];
  readonly isAnswered: boolean;
}
