import { foldText } from '../../kernels/fold-text.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { gazetteerMark } from './write-gazetteer.ts';

/** A text of `writeGazetteer`, searched where it lies. */
export interface OpenGazetteer {
  readonly count: number;
  /** Places with exactly this name, folded, the best known first. */
  named(name: string): readonly KnownPlace[];
  /**
   * Places with a name that begins so: those with exactly this name first, then the best known; what a language calls so goes
   * before what goes by the name as well, and what has it for its first name before what has it in translation. Nothing for one letter.
   */
  beginning(start: string, limit: number): readonly KnownPlace[];
  /** Cities that most people know the whereabouts of. */
  greatCities(): readonly KnownPlace[];
}

/** What is read at most for a start that very many names have. */
const mostKeys = 50_000;
/** A place that a language calls so is as good as one that is known so many times better, and goes by such a name as well. */
const calledSoFactor = 20;
/** So many times what is wanted is looked at for such places. */
const looksFurther = 8;
const greatWeight = 300_000;
const [tab, lineEnd] = [9, 10];

/** Throws where the bytes are none of `writeGazetteer`. */
export function openGazetteer(bytes: Buffer): OpenGazetteer {
  const headEnd = bytes.indexOf(lineEnd);
  const [mark, told] = bytes.toString('utf8', 0, Math.max(0, headEnd)).split('\t');
  const count = Number(told);
  const isWhole = bytes.at(-1) === lineEnd && mark === gazetteerMark && Number.isSafeInteger(count);
  if (!isWhole) throw new Error('not a gazetteer');
  /** Where each line of a place begins; the last number: where the names begin. */
  const lines = new Uint32Array(count + 1);
  let next = headEnd + 1;
  for (let at = 0; at <= count; at++) {
    lines[at] = next;
    if (at < count) next = bytes.indexOf(lineEnd, next) + 1;
    if (next === 0) throw new Error('not a gazetteer');
  }
  const keysFrom = next;

  let great: readonly KnownPlace[] | null = null;
  const placeAt = (at: number): KnownPlace => readPlace(bytes.toString('utf8', lines[at], (lines[at + 1] ?? 1) - 1));

  /** Where the line of the first key that is not before this one begins. */
  function lowerBound(key: Buffer): number {
    let [from, to] = [keysFrom, bytes.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const start = Math.max(from, bytes.lastIndexOf(lineEnd, middle - 1) + 1);
      const end = bytes.indexOf(tab, start);
      if (bytes.compare(key, 0, key.length, start, end) < 0) from = bytes.indexOf(lineEnd, end) + 1;
      else to = start;
    }
    return from;
  }

  /** The key in the line that begins here, and the places that have it. */
  function lineAt(start: number): {
    readonly keyEnd: number;
    readonly end: number;
    readonly places: readonly number[];
  } {
    const keyEnd = bytes.indexOf(tab, start);
    const end = bytes.indexOf(lineEnd, keyEnd);
    return {
      keyEnd,
      end,
      places: bytes
        .toString('utf8', keyEnd + 1, end)
        .split(' ')
        .map(Number),
    };
  }

  function exactly(key: Buffer): readonly number[] {
    const start = lowerBound(key);
    if (key.length === 0 || start >= bytes.length) return [];
    const { keyEnd, places } = lineAt(start);
    return bytes.compare(key, 0, key.length, start, keyEnd) === 0 ? places : [];
  }

  return {
    count,
    named: (name) =>
      exactly(Buffer.from(foldText(name)))
        .map(placeAt)
        .toSorted(byWeight),
    beginning(start, limit) {
      const folded = foldText(start);
      // one letter begins half the names of the world; one character is a word in other scripts
      if (folded === '' || /^[\0-\u{24F}]$/u.test(folded)) return [];
      const key = Buffer.from(folded);
      const found = new Set<number>();
      let line = lowerBound(key);
      for (let read = 0; read < mostKeys && line < bytes.length; read++) {
        const { keyEnd, end, places } = lineAt(line);
        const isThere = keyEnd - line >= key.length && bytes.compare(key, 0, key.length, line, line + key.length) === 0;
        if (!isThere) break;
        for (const place of places) found.add(place);
        line = end + 1;
      }
      const known = [...found].map((at) => ({ at, weight: weightAt(at) })).toSorted((a, b) => b.weight - a.weight);
      const best = known.slice(0, limit * looksFurther).map(({ at }) => placeAt(at));
      const begun = (place: KnownPlace): number =>
        Object.values(place.names).some((name) => foldText(name).startsWith(folded)) ? calledSoFactor : 1;
      const exact = exactly(key)
        .map(placeAt)
        .toSorted((a, b) => b.weight * begun(b) - a.weight * begun(a));
      const least = (exact[0]?.weight ?? 0) / calledSoFactor;
      // what is called so before any translation goes before what a translation calls so: Valence before Valencia
      const own = exact.filter(
        ({ names, weight }) => weight >= least && foldText(Object.values(names)[0] ?? '') === folded,
      );
      return distinct([...own, ...exact, ...best.toSorted((a, b) => b.weight * begun(b) - a.weight * begun(a))]).slice(
        0,
        limit,
      );
    },
    greatCities() {
      great ??= Array.from({ length: count }, (_, at) => at)
        .filter((at) => weightAt(at) >= greatWeight)
        .map(placeAt)
        .filter(({ kind }) => kind === 'city');
      return great;
    },
  };

  /** Its cell alone is read: very many places may be asked for it. */
  function weightAt(at: number): number {
    let cell = lines[at] ?? 0;
    for (let skipped = 0; skipped < 4; skipped++) cell = bytes.indexOf(tab, cell) + 1;
    return Number(bytes.toString('latin1', cell, bytes.indexOf(tab, cell)));
  }
}

function readPlace(line: string): KnownPlace {
  const [lng, lat, country = '', kind, weight, ...named] = line.split('\t');
  const names = named.map((cell) => {
    const colon = cell.indexOf(':');
    return [cell.slice(0, colon), cell.slice(colon + 1)] as const;
  });
  return {
    kind: kind === 'city' || kind === 'country' ? kind : 'site',
    country,
    lng: Number(lng),
    lat: Number(lat),
    weight: Number(weight),
    names: Object.fromEntries(names),
  };
}

export function byWeight(a: KnownPlace, b: KnownPlace): number {
  return b.weight - a.weight;
}

/** Each place once. */
export function distinct(places: readonly KnownPlace[]): readonly KnownPlace[] {
  const keyOf = ({ lng, lat, names }: KnownPlace): string => `${lng} ${lat} ${Object.values(names)[0] ?? ''}`;
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}
