/** A place that the app knows by itself, or by a gazetteer that a person has added. */
export interface KnownPlace {
  /** `site`: anything that is neither, such as a mine or a palace. */
  readonly kind: 'city' | 'country' | 'site';
  /** ISO 3166-1 alpha-2; empty: unknown. */
  readonly country: string;
  readonly lng: number;
  readonly lat: number;
  /** How well known it is, to choose among places of one name: of a city its people, three times those of a capital. */
  readonly weight: number;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  /** The nearest great city; only where it was asked for among others of its name and country. */
  readonly beside?: { readonly names: Readonly<Record<string, string>>; readonly km: number };
}
