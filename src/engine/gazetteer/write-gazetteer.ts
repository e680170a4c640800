import { foldText } from '../../kernels/fold-text.ts';
import type { KnownPlace } from '../../shared/known-place.ts';

/** With the names that it goes by as well, in no language in particular. */
export interface ListedPlace extends KnownPlace {
  readonly otherNames: readonly string[];
}

export const gazetteerMark = 'chronotope-gazetteer 1';
const longestKey = 60;

/** What kind of town it is, which many leave out: 경주시, 包头市. */
const townKinds = [
  /(특별자치시|특별시|광역시|시|군)$/u,
  /(自治区|特別市|特别市|广域市|広域市|廣域市|市|县|縣|區|区|都|府)$/u,
];

/**
 * Places as a text that is searched where it lies, without being taken apart: a line that says how many places there are, a
 * line a place (longitude, latitude, country, kind, weight and names, each after its language and a colon), then a line a
 * name, folded, with the places that have it, in the order of the names' UTF-8 bytes. Cells are parted by tabs.
 */
export function writeGazetteer(places: readonly ListedPlace[]): Buffer {
  const byKey = new Map<string, Set<number>>();
  for (const [at, { names, otherNames }] of places.entries()) {
    for (const key of keysOf([...Object.values(names), ...otherNames])) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, new Set([at]));
      else there.add(at);
    }
  }
  const keys = [...byKey]
    .map(([key, at]) => ({ key: Buffer.from(key), line: `${key}\t${[...at].join(' ')}\n` }))
    .toSorted((a, b) => Buffer.compare(a.key, b.key));
  const head = `${gazetteerMark}\t${places.length}\n`;
  return Buffer.from([head, ...places.map(placeLine), ...keys.map(({ line }) => line)].join(''));
}

function placeLine({ lng, lat, country, kind, weight, names }: ListedPlace): string {
  const named = Object.entries(names).map(([language, name]) => `${language}:${clean(name)}`);
  return `${[lng, lat, country, kind, weight, ...named].join('\t')}\n`;
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  const whole = names.map(clean);
  const bare = whole.flatMap((name) =>
    townKinds.flatMap((kind) => {
      const rest = name.replace(kind, '');
      return rest !== name && rest.length > 1 ? [rest] : [];
    }),
  );
  const keys = [...whole, ...bare].map(foldText);
  return new Set(keys.filter((key) => key !== '' && key.length <= longestKey));
}

/** Without what parts lines and cells. */
function clean(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').trim();
}
