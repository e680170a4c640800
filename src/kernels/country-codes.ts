import type { Place } from '../shared/dataset.ts';
import { languages, type LocalText } from '../shared/language.ts';

/** The code of the country that is named, ISO 3166-1 alpha-2; null where a name is of none, or of several. */
export type CodeOfCountry = (name: LocalText) => string | null;

/**
 * Countries by their whole names: as the places of the dataset that are countries say them, else as the languages of
 * the interface do. Nothing is taken for a country because its name is like one.
 */
export function countryCodes(places: readonly Place[]): CodeOfCountry {
  const known = new Map<string, string | null>();
  const learn = (name: string, code: string): void => {
    const before = known.get(folded(name));
    known.set(folded(name), before === undefined || before === code ? code : null);
  };
  for (const { kind, country, name } of places) {
    if (kind === 'country' && country !== undefined) for (const one of Object.values(name)) learn(one, country);
  }
  const ofDataset = new Set(known.keys());
  for (const [name, code] of regionNames()) if (!ofDataset.has(name)) learn(name, code);
  return (name) => {
    const codes = new Set(Object.values(name).flatMap((one) => known.get(folded(one)) ?? []));
    const [code, other] = codes;
    return code === undefined || other !== undefined ? null : code;
  };
}

/** Folded names, each with its code. A code that only stands for another one, as SU for RU, is left out. */
function* regionNames(): Generator<readonly [name: string, code: string]> {
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const one of names) {
      const name = one.of(code);
      if (name !== undefined) yield [folded(name), code];
    }
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
