import type { Place } from '../shared/dataset.ts';
import { languages, type LocalText } from '../shared/language.ts';

/** The code of the country that is named, ISO 3166-1 alpha-2; null where a name is of none, or of several. */
export type CodeOfCountry = (name: LocalText) => string | null;

/**
 * Countries by their whole names: as the places of the dataset that are countries say them, else as the languages of
 * the interface do. Nothing is taken for a country because its name is like one.
 */
export function countryCodes(places: readonly Place[]): CodeOfCountry {
  const ofDataset = codesByName(
    places.flatMap(({ kind, country, name }) =>
      kind === 'country' && country !== undefined
        ? Object.values(name).map((one) => [folded(one), country] as const)
        : [],
    ),
  );
  const codeOf = (name: string): string | null => {
    const known = ofDataset.get(name);
    if (known !== undefined) return known;
    // asked of the system where a dataset needs it: it takes a while
    ofSystem ??= codesByName(regionNames());
    return ofSystem.get(name) ?? null;
  };
  return (name) => {
    const codes = new Set(Object.values(name).flatMap((one) => codeOf(folded(one)) ?? []));
    const [code, other] = codes;
    return code === undefined || other !== undefined ? null : code;
  };
}

let ofSystem: ReadonlyMap<string, string | null> | null = null;

/** Null: of several. */
function codesByName(names: Iterable<readonly [name: string, code: string]>): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const [name, code] of names) {
    const before = codes.get(name);
    codes.set(name, before === undefined || before === code ? code : null);
  }
  return codes;
}

/** Folded names, each with its code. A code that only stands for another one, as SU for RU, is left out. */
function* regionNames(): Generator<readonly [name: string, code: string]> {
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const said = names.flatMap((one) => one.of(code) ?? []);
    // most codes have no name, and are not looked at further
    if (said.length === 0 || new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const name of said) yield [folded(name), code];
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
