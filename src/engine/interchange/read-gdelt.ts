import { success, type Result } from '../../shared/problem.ts';
import { detectDelimiter } from '../import/detect-delimiter.ts';
import { createRowSplitter } from '../import/split-rows.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { globePosition } from './plain-geometry.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { cellOf, headerNames, tableRecords } from './table-records.ts';

/** Columns of GDELT 1.0 and 2.0 by their number, from 0: its own files have no header. Behind the second actor, 2.0 has one more a place. */
const columns = {
  globaleventid: 0,
  sqldate: 1,
  actor1name: 6,
  actor2name: 16,
  eventcode: 26,
  eventrootcode: 28,
  goldsteinscale: 30,
  nummentions: 31,
  numarticles: 33,
  avgtone: 34,
} as const;
const layouts = {
  58: { ...columns, actiongeo_type: 49, actiongeo_fullname: 50, actiongeo_lat: 53, actiongeo_long: 54, sourceurl: 57 },
  61: { ...columns, actiongeo_type: 51, actiongeo_fullname: 52, actiongeo_lat: 56, actiongeo_long: 57, sourceurl: 60 },
} as const;
type GdeltColumn = keyof (typeof layouts)[58];

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

/** Whether the first line of a table names columns of GDELT's events, as a query of its database gives them, in any order. */
export function isGdeltHeader(line: string): boolean {
  const names = headerNames(line);
  return names.has('globaleventid') && names.has('sqldate');
}

/** GDELT's events, 1.0 and 2.0: a row is an event of a day, at the place of its action. Source: linwoodc3/gdeltPyR `utils/schema_csvs`. */
export async function readGdelt(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  if (isGdeltHeader(text.split(/\r\n|\r|\n/, 1)[0] ?? '')) return await readNamedColumns(text, into, onward);
  const splitter = createRowSplitter('\t', '');
  const rows = [...splitter.push(text), ...splitter.end()];
  for (const [index, { cells, line }] of rows.entries()) {
    await onward(index / rows.length);
    const layout = cells.length === 58 || cells.length === 61 ? layouts[cells.length] : null;
    if (layout === null) into.reject(lineOrigin(line), { key: 'problem.notGdelt', values: { cells: cells.length } });
    else addRow((name) => cells[layout[name]]?.trim() ?? '', lineOrigin(line), into);
  }
  return success(null);
}

async function readNamedColumns(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const { delimiter, quote } = detectDelimiter(text.slice(0, 65_536));
  const records = tableRecords(text, delimiter, quote || '"');
  for (const [index, { line, row }] of records.entries()) {
    await onward(index / records.length);
    addRow((name) => cellOf(row, name), lineOrigin(line), into);
  }
  return success(null);
}

const readTime = createPlainTimeReader([]);

function addRow(of: (name: GdeltColumn) => string, origin: string, into: ForeignRecords): void {
  const [actor1, actor2] = [of('actor1name'), of('actor2name')];
  // the class is the beginning of the code
  const root = of('eventrootcode') || of('eventcode').slice(0, 2);
  const event = roots[Number(root) - 1] ?? root;
  const between = [actor1, actor2].filter((name) => name !== '').join(' – ');
  const [lat, lng] = [of('actiongeo_lat'), of('actiongeo_long')];
  const point = lat === '' || lng === '' ? null : globePosition(Number(lng), Number(lat));
  const place = of('actiongeo_fullname');
  const isApproximate = approximateTypes.includes(of('actiongeo_type'));
  // by the names that its codebook gives to these columns
  const figures = [
    ['EventCode', of('eventcode')],
    ['GoldsteinScale', of('goldsteinscale')],
    ['NumMentions', of('nummentions')],
    ['NumArticles', of('numarticles')],
    ['AvgTone', of('avgtone')],
  ];
  into.addEvent({
    origin,
    id: of('globaleventid'),
    title: [event, between].filter((text) => text !== '').join(': '),
    summary: figures
      .filter(([, figure]) => figure !== '')
      .map(([name, figure]) => `${name}: ${figure}`)
      .join('\n'),
    when: readTime(of('sqldate')),
    places:
      point === null && place === ''
        ? []
        : [into.place({ origin, name: place, shape: point === null ? null : { point }, isApproximate })],
    category: event,
    actors: [actor1, actor2],
    links: [of('sourceurl')],
  });
}
