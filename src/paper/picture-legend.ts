import { shapeOfCategory, styleOfStatus, type MarkStyle } from '../kernels/mark-shape.ts';
import { translatorFor, wordOf } from '../messages/translator.ts';
import { chooseText, type Language } from '../shared/language.ts';
import { legendOfFigures } from './figure-legend.ts';
import { drawnRows } from './drawn-rows.ts';
import type { TextRuler } from './drawing.ts';
import { drawLegend, grey, legendOfTimeline, type LegendEntry } from './legend-drawing.ts';
import { drawMark } from './mark-drawing.ts';
import { legendOfMap } from './map-legend.ts';
import type { PaperMap } from './map-plan.ts';
import { inksOfCategory } from './paper-inks.ts';
import type { PaperLanes, PictureSubject } from './picture-subject.ts';
import type { PaperTimeline } from './timeline-plan.ts';

/** What all signs of a sheet mean, as far as they are on it: figures, the marks of events, what only maps have, what only lanes have. */
export function legendOfPicture(map: PaperMap | null, timeline: PaperTimeline | null): readonly LegendEntry[] {
  const subject = map?.subject ?? timeline?.subject;
  if (subject === undefined) return [];
  const lanes = timeline?.layout.lanes ?? [];
  const rows = lanes.flatMap(({ placed }) => placed.map(({ row }) => row));
  const categories = [
    ...rows.map((row) => subject.columns.category[row] ?? 0),
    ...(map === null ? [] : categoriesOnMap(map)),
  ];
  const named = lanes.map(({ lane }) => subject.lanes.categories[lane] ?? null);
  return [
    ...(map === null ? [] : legendOfFigures(subject)),
    ...legendOfCategories(subject, categories, named),
    ...(map === null ? [] : legendOfMap(map)),
    ...legendOfStatuses(subject, [...rows, ...(map === null ? [] : rowsOfMarks(map))]),
    ...(timeline === null ? [] : legendOfTimeline(timeline)),
  ];
}

const symbolPx = 12;
const markPx = 10;

/**
 * Height of the lines that tell categories, before it is known which are drawn: of all that pass but for the `named` ones, which lanes
 * tell.
 */
export function categoriesHeight(
  subject: PictureSubject,
  named: PaperLanes['categories'],
  width: number,
  ruler: TextRuler,
): number {
  const { inside, outside } = drawnRows(subject);
  const categories = [...inside, ...outside].map((row) => subject.columns.category[row] ?? 0);
  return drawLegend(legendOfCategories(subject, categories, named), width, ruler).height;
}

/** The colours and shapes of categories, but for those that a lane names; all after the eighth share one. */
function legendOfCategories(
  { lists, language }: PictureSubject,
  categories: readonly number[],
  named: PaperLanes['categories'],
): readonly LegendEntry[] {
  const unnamed = [...new Set(categories)].filter((category) => !named.includes(category)).toSorted((a, b) => a - b);
  return Array.from(Map.groupBy(unnamed, shapeOfCategory), ([shape, alike]): LegendEntry => ({
    words: alike.map((category) => chooseText(lists.categories[category]?.name ?? {}, language).text).join(', '),
    symbolPx,
    symbol: drawMark({ shape, style: 'filled', inks: inksOfCategory(alike[0] ?? 0), x: 6, y: 0, size: markPx }),
  }));
}

function categoriesOnMap({ marks, small, subject: { columns } }: PaperMap): readonly number[] {
  return [
    ...marks.filter(({ inPane }) => inPane).flatMap(({ arcs }) => arcs.map(({ category }) => category)),
    ...small.filter(({ inPane }) => inPane).map(({ cluster }) => columns.category[cluster.first] ?? 0),
  ];
}

/** Those that have a mark of their own. */
function rowsOfMarks({ marks, small }: PaperMap): readonly number[] {
  const alone = [...marks.filter(({ cluster }) => cluster.count === 1), ...small];
  return alone.filter(({ inPane }) => inPane).map(({ cluster }) => cluster.first);
}

/** How the marks of events are filled, which says what became of them. */
function legendOfStatuses(
  { columns, lists, language }: PictureSubject,
  rows: readonly number[],
): readonly LegendEntry[] {
  const statuses = new Set(rows.map((row) => lists.statuses[columns.status[row] ?? 0] ?? ''));
  return (['filled', 'hollow', 'dashed', 'struck'] as const).flatMap((look): readonly LegendEntry[] => {
    const words = [...statuses].filter((status) => status !== '' && styleOfStatus(status) === look);
    return words.length === 0 ? [] : [statusEntry(look, words, language)];
  });
}

function statusEntry(style: MarkStyle, statuses: readonly string[], language: Language): LegendEntry {
  const words = statuses.map((status) => wordOf(translatorFor(language), 'eventStatus', status)).join(', ');
  return {
    words,
    symbolPx,
    symbol: drawMark({ shape: 'circle', style, inks: grey, x: 6, y: 0, size: markPx }),
  };
}
