import type * as z from 'zod';
import { completedOrder } from '../../kernels/layer-order.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import { stackedLayers, type FigureLane, type Layers, type NamedIndicator, type SavedView } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { viewSchema } from './dataset-schema-views.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

type RawView = z.infer<typeof viewSchema>;

/** An extent that cannot be understood is left to the data. */
export function normaliseView(
  raw: RawView,
  report: RecordReport,
  { events, indicators }: { readonly events: KnownIds; readonly indicators: KnownIds },
): SavedView {
  const timeExtent = normaliseTimeExtent(raw, 'timeExtent', report);
  const brush = normaliseTimeExtent(raw, 'brush', report);
  const mapExtent = normaliseMapExtent(raw.mapExtent, report);
  return {
    id: raw.id,
    ...(raw.name === undefined ? {} : { name: raw.name }),
    ...(timeExtent === null ? {} : { timeExtent }),
    ...(mapExtent === null ? {} : { mapExtent }),
    ...(brush === null ? {} : { brush }),
    ...(raw.brushRule === undefined ? {} : { brushRule: raw.brushRule }),
    ...(raw.selection === undefined ? {} : { selection: keepKnown(raw.selection, events, report, ['selection']) }),
    ...(raw.layers === undefined ? {} : { layers: normaliseLayers(raw.layers, report, indicators) }),
    ...(raw.figures === undefined ? {} : { figures: normaliseFigures(raw.figures, report, indicators) }),
  };
}

function normaliseLayers(
  { figures, order, maps, ...others }: NonNullable<RawView['layers']>,
  report: RecordReport,
  indicators: KnownIds,
): Partial<Layers> {
  const switches = {
    ...others,
    ...(order !== undefined && { order: completedOrder(order, stackedLayers) }),
    ...(maps !== undefined && { maps: maps.map((map) => ({ isShown: true, opacity: 1, ...map })) }),
  };
  if (figures?.indicator === undefined) return switches;
  const { indicator, year = null, drawnAs = 'fills' } = figures;
  const path = ['layers', 'figures'];
  const beside = keepKnownIndicators(figures.beside ?? [], indicators, report, [...path, 'beside']);
  if (indicators.has(indicator)) return { ...switches, figures: { indicator, year, beside, drawnAs } };
  report.warn([...path, 'indicator'], unknownId(indicator));
  return switches;
}

function normaliseFigures(
  { title, rows }: NonNullable<RawView['figures']>,
  report: RecordReport,
  indicators: KnownIds,
): FigureLane {
  return { title, rows: keepKnownIndicators(rows, indicators, report, ['figures', 'rows']) };
}

/** What names an indicator that is not there is told and left out. */
function keepKnownIndicators(
  named: readonly NamedIndicator[],
  indicators: KnownIds,
  report: RecordReport,
  path: readonly string[],
): readonly NamedIndicator[] {
  for (const [index, { indicator }] of named.entries()) {
    if (!indicators.has(indicator)) report.warn([...path, index, 'indicator'], unknownId(indicator));
  }
  return named.filter(({ indicator }) => indicators.has(indicator));
}

/** From the first instant of `from` to the last of `to`: a whole day, month or year at either end. */
function normaliseTimeExtent(raw: RawView, name: 'timeExtent' | 'brush', report: RecordReport): TimeExtent | null {
  const extent = raw[name];
  if (extent === undefined) return null;
  const from = readDate(extent.from, report, [name, 'from']).startEarliest;
  const to = readDate(extent.to, report, [name, 'to']).endLatest;
  if (Number.isFinite(from) && Number.isFinite(to) && from < to) return { from, to };
  report.warn([name], { key: 'problem.timeExtent' });
  return null;
}

function normaliseMapExtent(extent: RawView['mapExtent'], report: RecordReport): MapExtent | null {
  if (extent === undefined) return null;
  const { west, south, east, north } = extent;
  if (west < 180 && west < east && east <= west + 360 && south < north) return extent;
  report.warn(['mapExtent'], { key: 'problem.mapExtent' });
  return null;
}
