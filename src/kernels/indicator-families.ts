import type { Indicator, Place } from '../shared/dataset.ts';
import type { LocalText } from '../shared/language.ts';

/** Indicators of one thing in one unit, which a map can show together: each about another country, or edition. */
export interface IndicatorFamily {
  /** What their names have in common; of an indicator alone, its own name. */
  readonly name: LocalText;
  /** Id of the unit. */
  readonly unit: string;
  /** In the order of the dataset. */
  readonly members: readonly [Indicator, ...Indicator[]];
}

/** The scope of an indicator each point of which names its own country. */
export const scopeByCountry = 'by country';

interface Named {
  readonly indicator: Indicator;
  readonly name: LocalText;
  readonly isOfPlace: boolean;
}

/**
 * Two indicators are one family where they have one unit and their names are the same but for what they are about, which
 * stands last: "Mine production, China" with the scope China, "Reserves by country (2025 edition)".
 */
export function indicatorFamilies(
  indicators: readonly Indicator[],
  places: readonly Place[],
): readonly IndicatorFamily[] {
  const scopes = new Set(indicators.map(({ scope }) => scope));
  const placeOf = new Map(places.flatMap((place) => (scopes.has(place.id) ? [[place.id, place] as const] : [])));
  const families = new Map<string, [Named, ...Named[]]>();
  for (const indicator of indicators) {
    const place = placeOf.get(indicator.scope);
    const named: Named = { indicator, name: nameBeforeScope(indicator, place), isOfPlace: place !== undefined };
    const key = JSON.stringify([indicator.unit, named.name['en'] ?? Object.values(named.name)[0]]);
    const family = families.get(key);
    if (family === undefined) families.set(key, [named]);
    else family.push(named);
  }
  return [...families.values()].map(([first, ...others]): IndicatorFamily => {
    const all = [first, ...others];
    // a word such as "world" can be taken off in its own language only
    const { name } = all.find(({ isOfPlace }) => isOfPlace) ?? first;
    return {
      name: others.length === 0 ? first.indicator.name : name,
      unit: first.indicator.unit,
      members: [first.indicator, ...others.map(({ indicator }) => indicator)],
    };
  });
}

function nameBeforeScope({ name, scope }: Indicator, place: Place | undefined): LocalText {
  const ends = place === undefined ? [scope] : Object.values(place.name).flatMap((one) => [one, beforeBracket(one)]);
  const before = (text: string): string => {
    if (scope === scopeByCountry) return beforeBracket(text);
    const end = ends.find((one) => one !== '' && text.toLowerCase().endsWith(`, ${one.toLowerCase()}`));
    return end === undefined ? text : text.slice(0, -`, ${end}`.length);
  };
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [language, before(text)]));
}

/** "Myanmar" of "Myanmar (Burma)". */
function beforeBracket(text: string): string {
  return text.replace(/\s*\([^()]*\)$/u, '') || text;
}
