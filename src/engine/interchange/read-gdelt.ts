import { success, type Result } from '../../shared/problem.ts';
import { createRowSplitter } from '../import/split-rows.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { globePosition } from './plain-geometry.ts';
import { createPlainTimeReader } from './plain-time.ts';

/** Columns of GDELT 1.0 and 2.0 by their number, from 0: the files have no header. Behind `actor2Geo`, 2.0 has one more a place. */
const columns = {
  id: 0,
  day: 1,
  actor1: 6,
  actor2: 16,
  event: 26,
  root: 28,
  goldstein: 30,
  mentions: 31,
  articles: 33,
  tone: 34,
} as const;
const layouts = {
  58: { geoType: 49, geoName: 50, lat: 53, lng: 54, address: 57 },
  61: { geoType: 51, geoName: 52, lat: 56, lng: 57, address: 60 },
} as const;

/** The root classes of CAMEO, in the words of its codebook, from 01 on. */
const roots = [
  'Make public statement',
  'Appeal',
  'Express intent to cooperate',
  'Consult',
  'Engage in diplomatic cooperation',
  'Engage in material cooperation',
  'Provide aid',
  'Yield',
  'Investigate',
  'Demand',
  'Disapprove',
  'Reject',
  'Threaten',
  'Protest',
  'Exhibit force posture',
  'Reduce relations',
  'Coerce',
  'Assault',
  'Fight',
  'Use unconventional mass violence',
] as const;

/** A point of these stands for a country or a state. */
const approximateTypes = ['1', '2', '5'];

/** Whether a line is a row of GDELT's events: figures where it has figures, and as many cells. */
export function isGdeltRow(line: string): boolean {
  const cells = line.split('\t');
  return (
    (cells.length === 58 || cells.length === 61) &&
    /^\d{6,12}$/.test(cells[0] ?? '') &&
    /^\d{8}$/.test(cells[1] ?? '') &&
    /^\d{6}$/.test(cells[2] ?? '')
  );
}

/** GDELT's events, 1.0 and 2.0: a row is an event of a day, at the place of its action. Source: linwoodc3/gdeltPyR `utils/schema_csvs`. */
export async function readGdelt(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const splitter = createRowSplitter('\t', '');
  const rows = [...splitter.push(text), ...splitter.end()];
  for (const [index, { cells, line }] of rows.entries()) {
    await onward(index / rows.length);
    if (cells.length === 58 || cells.length === 61) addRow(cells, cells.length, lineOrigin(line), into);
    else into.reject(lineOrigin(line), { key: 'problem.notGdelt', values: { cells: cells.length } });
  }
  return success(null);
}

const readTime = createPlainTimeReader([]);

function addRow(cells: readonly string[], length: 58 | 61, origin: string, into: ForeignRecords): void {
  const of = (at: number): string => cells[at]?.trim() ?? '';
  const layout = layouts[length];
  const [actor1, actor2] = [of(columns.actor1), of(columns.actor2)];
  const root = roots[Number(of(columns.root)) - 1] ?? of(columns.root);
  const between = [actor1, actor2].filter((name) => name !== '').join(' – ');
  const point =
    of(layout.lat) === '' || of(layout.lng) === ''
      ? null
      : globePosition(Number(of(layout.lng)), Number(of(layout.lat)));
  const place = of(layout.geoName);
  const isApproximate = approximateTypes.includes(of(layout.geoType));
  // by the names that its codebook gives to these columns
  const figures = [
    ['EventCode', of(columns.event)],
    ['GoldsteinScale', of(columns.goldstein)],
    ['NumMentions', of(columns.mentions)],
    ['NumArticles', of(columns.articles)],
    ['AvgTone', of(columns.tone)],
  ];
  into.addEvent({
    origin,
    id: of(columns.id),
    title: [root, between].filter((text) => text !== '').join(': '),
    summary: figures
      .filter(([, figure]) => figure !== '')
      .map(([name, figure]) => `${name}: ${figure}`)
      .join('\n'),
    when: readTime(of(columns.day)),
    places:
      point === null && place === ''
        ? []
        : [into.place({ origin, name: place, shape: point === null ? null : { point }, isApproximate })],
    category: root,
    actors: [actor1, actor2],
    links: [of(layout.address)],
  });
}
