import type * as z from 'zod';
import { completedOrder } from '../../kernels/layer-order.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import {
  facetNames,
  stackedLayers,
  usualLanes,
  type FacetFilter,
  type FigureLane,
  type FigureLayer,
  type Filters,
  type Layers,
  type NamedIndicator,
  type SavedView,
} from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { figureLayerSchema, viewSchema } from './dataset-schema-views.ts';
import type { PathKey } from './json-path.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { knownTimeZone } from './known-time-zone.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';

type RawView = z.infer<typeof viewSchema>;

/** Whose ids a view may name. */
export interface ViewedIds {
  readonly events: KnownIds;
  readonly indicators: KnownIds;
  readonly claims: KnownIds;
}

type Path = readonly PathKey[];

export function normaliseView({ id, name, ...parts }: RawView, report: RecordReport, viewed: ViewedIds): SavedView {
  return { id, ...(name === undefined ? {} : { name }), ...normaliseViewParts(parts, report, viewed, []) };
}

/** What a view shows, at `path` in its record. An extent that cannot be understood is left to the data. */
export function normaliseViewParts(
  raw: Omit<RawView, 'id' | 'name'>,
  report: RecordReport,
  { events, indicators, claims }: ViewedIds,
  path: Path,
): Omit<SavedView, 'id' | 'name'> {
  const timeExtent = normaliseTimeExtent(raw.timeExtent, report, [...path, 'timeExtent']);
  const brush = normaliseTimeExtent(raw.brush, report, [...path, 'brush']);
  const mapExtent = normaliseMapExtent(raw.mapExtent, report, [...path, 'mapExtent']);
  const { brushRule, timeZone, filters, selection, claim, layers, lanes, figures } = raw;
  const isClaimKnown = claim !== undefined && claims.has(claim);
  if (claim !== undefined && !isClaimKnown) report.warn([...path, 'claim'], unknownId(claim));
  return {
    ...(timeExtent === null ? {} : { timeExtent }),
    ...(mapExtent === null ? {} : { mapExtent }),
    ...(brush === null ? {} : { brush }),
    ...(brushRule === undefined ? {} : { brushRule }),
    ...knownTimeZone(timeZone, report, [...path, 'timeZone']),
    ...(filters === undefined ? {} : { filters: normaliseFilters(filters, report, events, [...path, 'filters']) }),
    ...(isClaimKnown && { claim }),
    ...(selection === undefined ? {} : { selection: keepKnown(selection, events, report, [...path, 'selection']) }),
    ...(layers === undefined ? {} : { layers: normaliseLayers(layers, report, indicators, [...path, 'layers']) }),
    ...(lanes === undefined ? {} : { lanes: { ...usualLanes, ...lanes } }),
    ...(figures === undefined ? {} : { figures: normaliseFigures(figures, report, indicators, [...path, 'figures']) }),
  };
}

/** What a facet asks for by a name that leads nowhere is kept: it finds nothing, and says so where filters are shown. */
function normaliseFilters(
  { facets, chain, ...switches }: NonNullable<RawView['filters']>,
  report: RecordReport,
  events: KnownIds,
  path: Path,
): Partial<Filters> {
  const isChainKnown = chain !== undefined && events.has(chain);
  if (chain !== undefined && !isChainKnown) report.warn([...path, 'chain'], unknownId(chain));
  const others = { ...switches, ...(isChainKnown && { chain }) };
  if (facets === undefined) return others;
  const asked: Filters['facets'] = Object.fromEntries(
    facetNames.flatMap((name) => {
      const { only = [], not = [], none } = facets[name] ?? {};
      // the empty id is that of events which have none
      const filter: FacetFilter = {
        only: none === 'only' ? [...only, ''] : only,
        not: none === 'not' ? [...not, ''] : not,
      };
      return filter.only.length + filter.not.length === 0 ? [] : [[name, filter]];
    }),
  );
  return { ...others, facets: asked };
}

function normaliseLayers(
  { figures, order, maps, ...others }: NonNullable<RawView['layers']>,
  report: RecordReport,
  indicators: KnownIds,
  layersPath: Path,
): Partial<Layers> {
  const switches = {
    ...others,
    ...(order !== undefined && { order: completedOrder(order, stackedLayers) }),
    ...(maps !== undefined && {
      maps: keepFirst(maps, report, [...layersPath, 'maps']).map((map) => ({ isShown: true, opacity: 1, ...map })),
    }),
  };
  if (figures === undefined) return switches;
  const known = normaliseFigureLayer(figures, report, indicators, [...layersPath, 'figures']);
  return known === null ? switches : { ...switches, figures: known };
}

/** Null where it names no indicator of the file. */
export function normaliseFigureLayer(
  raw: z.infer<typeof figureLayerSchema>,
  report: RecordReport,
  indicators: KnownIds,
  path: Path,
): FigureLayer | null {
  const { indicator, year = null, beside = [], drawnAs = 'fills' } = raw;
  if (indicator === undefined) return null;
  const known = keepKnownIndicators(beside, indicators, report, [...path, 'beside']);
  if (indicators.has(indicator)) return { indicator, year, beside: known, drawnAs };
  report.warn([...path, 'indicator'], unknownId(indicator));
  return null;
}

/** A map lies in a view once: what names it again is told and left out. */
function keepFirst<Named extends { readonly path: string }>(
  maps: readonly Named[],
  report: RecordReport,
  mapsPath: Path,
): readonly Named[] {
  const named = new Set<string>();
  return maps.filter(({ path }, index) => {
    const isFirst = !named.has(path);
    if (!isFirst)
      report.warn([...mapsPath, index, 'path'], { key: 'problem.mapTwice', values: { path: shorten(path) } });
    named.add(path);
    return isFirst;
  });
}

function normaliseFigures(
  { title, rows }: NonNullable<RawView['figures']>,
  report: RecordReport,
  indicators: KnownIds,
  path: Path,
): FigureLane {
  return { title, rows: keepKnownIndicators(rows, indicators, report, [...path, 'rows']) };
}

/** What names an indicator that is not there is told and left out. */
function keepKnownIndicators(
  named: readonly NamedIndicator[],
  indicators: KnownIds,
  report: RecordReport,
  path: Path,
): readonly NamedIndicator[] {
  for (const [index, { indicator }] of named.entries()) {
    if (!indicators.has(indicator)) report.warn([...path, index, 'indicator'], unknownId(indicator));
  }
  return named.filter(({ indicator }) => indicators.has(indicator));
}

/** From the first instant of `from` to the last of `to`: a whole day, month or year at either end. */
function normaliseTimeExtent(extent: RawView['timeExtent'], report: RecordReport, path: Path): TimeExtent | null {
  if (extent === undefined) return null;
  const from = readDate(extent.from, report, [...path, 'from']).startEarliest;
  const to = readDate(extent.to, report, [...path, 'to']).endLatest;
  if (Number.isFinite(from) && Number.isFinite(to) && from < to) return { from, to };
  report.warn(path, { key: 'problem.timeExtent' });
  return null;
}

export function normaliseMapExtent(extent: RawView['mapExtent'], report: RecordReport, path: Path): MapExtent | null {
  if (extent === undefined) return null;
  const { west, south, east, north } = extent;
  if (west < 180 && west < east && east <= west + 360 && south < north) return extent;
  report.warn(path, { key: 'problem.mapExtent' });
  return null;
}
