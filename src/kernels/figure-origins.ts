import type { Source } from '../shared/dataset.ts';
import type { LocalText } from '../shared/language.ts';
import { scopeByCountry } from './indicator-families.ts';
import type { Figure, YearFigures } from './indicator-figures.ts';

/** Editions and qualifiers of all that is drawn of a year, and who says so, each once. */
export function figureOrigins(
  { countries }: YearFigures,
  sources: readonly Source[],
): { readonly editions: readonly LocalText[]; readonly works: readonly Source[] } {
  const drawn = countries.map((country) => country.drawn);
  const ids = new Set(drawn.flatMap(({ point }) => point.sources));
  return {
    editions: drawn.map(editionOf).filter((edition) => edition !== undefined),
    works: [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []),
  };
}

/** Where each point names its country, that is said already, and the edition stands in the indicator's name. */
export function editionOf({ indicator, point }: Figure): LocalText | undefined {
  return indicator.scope === scopeByCountry ? indicator.name : point.qualifier;
}
