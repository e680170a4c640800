import type { Indicator, IndicatorPoint } from '../shared/dataset.ts';
import type { LocalText } from '../shared/language.ts';

/** Indicators each value of which names its own country, as one that can be charted. */
export interface CountrySeries {
  /** The values of the countries with the greatest ones. */
  readonly charted: Indicator;
  /** All of them. */
  readonly all: Indicator;
  /** How many countries are not charted. */
  readonly left: number;
}

/**
 * Editions of figures by country as one indicator: a value's qualifier is its country, as in the dataset, and its note
 * begins with the edition that it is from. Null: there is none.
 */
export function countrySeries(members: readonly Indicator[], name: LocalText, most: number): CountrySeries | null {
  const [first] = members;
  if (first === undefined) return null;
  const points = members.flatMap((member) => member.points.map((point) => withEdition(point, member.name)));
  const greatest = new Map<string, number>();
  for (const { qualifier, value } of points) {
    const country = keyOf(qualifier);
    greatest.set(country, Math.max(greatest.get(country) ?? Number.NEGATIVE_INFINITY, value));
  }
  const foremost = [...greatest].toSorted(([, a], [, b]) => b - a).map(([country]) => country);
  const charted = new Set(foremost.slice(0, most));
  const inOrder = points.toSorted(
    (a, b) => foremost.indexOf(keyOf(a.qualifier)) - foremost.indexOf(keyOf(b.qualifier)),
  );
  const all = { ...first, name, points: inOrder };
  return {
    charted: { ...all, points: inOrder.filter(({ qualifier }) => charted.has(keyOf(qualifier))) },
    all,
    left: foremost.length - charted.size,
  };
}

function withEdition(point: IndicatorPoint, edition: LocalText): IndicatorPoint {
  const note = Object.fromEntries(
    Object.entries(edition).map(([language, text]) => {
      const more = point.note?.[language];
      return [language, more === undefined ? text : `${text} · ${more}`];
    }),
  );
  return { ...point, note: { ...point.note, ...note } };
}

function keyOf(qualifier: LocalText | undefined): string {
  return JSON.stringify(qualifier ?? null);
}
