import { firstIndex } from '../../kernels/first-index.ts';
import { plainWords } from '../../kernels/match-words.ts';
import type { Actor, Place } from '../../shared/dataset.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { RecordPage } from '../../shared/view.ts';
import { rememberLast } from '../store/remember-last.ts';

/** An actor or a place as the palette names it. */
export interface FoundPage {
  readonly page: RecordPage;
  readonly label: string;
}

/**
 * At most `limit` actors and places that one of their names finds, best answer first, as `matchWords` has it. None where nothing
 * was typed.
 */
export function findPages(
  { actors, places }: { readonly actors: readonly Actor[]; readonly places: readonly Place[] },
  typed: string,
  language: Language,
  limit: number,
): readonly FoundPage[] {
  if (typed.trim() === '') return [];
  return bestRecords(namesOf(actors, places), plainWords(typed).trim(), limit).flatMap((index) => {
    const actor = actors[index];
    const record = actor ?? places[index - actors.length];
    if (record === undefined) return [];
    const page: RecordPage = { list: actor === undefined ? 'places' : 'actors', id: record.id };
    return [{ page, label: chooseText(record.name, language).text }];
  });
}

/** All names of some records as one text, which is looked through at each key: a line each, begun by the sign of its end. */
interface Names {
  readonly text: string;
  /** For each line, where it begins. */
  readonly starts: Uint32Array;
  /** For each line, the place of its record. */
  readonly records: Uint32Array;
}

/** Of the actors, then of the places. A hundred thousand names take some time: once for a dataset. */
const namesOf = rememberLast((actors: readonly Actor[], places: readonly Place[]): Names => {
  const records = [actors, places].flat();
  const names = records.flatMap(({ name }, index) =>
    Object.values(name).map((text) => ({ index, line: `\n${plainWords(text).replaceAll('\n', '\t')}` })),
  );
  const starts = new Uint32Array(names.length);
  let length = 0;
  for (const [at, { line }] of names.entries()) {
    starts[at] = length;
    length += line.length;
  }
  return {
    text: names.map(({ line }) => line).join(''),
    starts,
    records: Uint32Array.from(names, ({ index }) => index),
  };
});

/** Places of at most `limit` records: those with a name that begins so, then those with a word that does, then those that hold each word. */
function bestRecords(names: Names, asked: string, limit: number): readonly number[] {
  const found = new Set<number>();
  const words = asked.split(/\s+/);
  const rarest = words.reduce((one, other) => (other.length > one.length ? other : one));
  findLines(names, `\n${asked}`, found, limit);
  findLines(names, ` ${asked}`, found, limit);
  findLines(names, rarest, found, limit, (line) => words.every((word) => line.includes(word)));
  return [...found];
}

/** Adds the records of lines that hold a text, in their order, until there are `limit`. */
function findLines(
  { text, starts, records }: Names,
  wanted: string,
  found: Set<number>,
  limit: number,
  isFound: (line: string) => boolean = () => true,
): void {
  let at = text.indexOf(wanted);
  while (at >= 0 && found.size < limit) {
    const from = at;
    const next = firstIndex(starts.length, (line) => (starts[line] ?? 0) > from);
    const end = starts[next] ?? text.length;
    if (isFound(text.slice(starts[next - 1] ?? 0, end))) found.add(records[next - 1] ?? 0);
    at = text.indexOf(wanted, end);
  }
}
