import { finish } from '../../kernels/finish.ts';
import { likePlaces, tellLike } from '../../kernels/like-places.ts';
import { understandSearch } from '../../kernels/search-meaning.ts';
import { searchNames, valuesCalled, type SearchNames } from '../../kernels/search-names.ts';
import { unknownPlaces, withPoints } from '../../kernels/unknown-places.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import type { LngLat, MapExtent } from '../../shared/map-extent.ts';
import { failure, success, type Message, type Problem, type Result } from '../../shared/problem.ts';
import { facetNames, type FacetName, type Filters } from '../../shared/view.ts';
import { whenFlag, type TimeExtent } from '../../shared/when.ts';
import { readWhen } from '../dates/read-when.ts';
import { pointsOfUnknown } from '../gazetteer/suggested-places.ts';
import type { Gazetteer } from '../import/gazetteer.ts';
import type { BatchDataset } from './batch-dataset.ts';

/** Which events of a file are wanted: the same that filters and brush of a window leave. */
export interface BatchFilter {
  /** Each as a person types it into the search of a window; an event passes where all find it. */
  readonly searches: readonly string[];
  /** Of places that they ask to be near and the file does not know: where the gazetteer has them, by their names. */
  readonly points: ReadonlyMap<string, LngLat>;
  /** Null: all of time, undated events too. */
  readonly brush: TimeExtent | null;
  /** Null: anywhere and nowhere. */
  readonly mapExtent: MapExtent | null;
  readonly facets: Filters['facets'];
}

const shape = /^([a-z]+)(!?=)(.*)$/is;

/**
 * Filters as they are typed: `time=2025-10`, `map=west,south,east,north`, `category=Diplomacy`, `place!=tokyo`; any other text
 * is a search as in a window. Values of a facet are ids or names (of a country and of fixed words in any language of the app),
 * none is the empty text; of one facet, any of those that are asked for.
 * The path of a problem is the filter. The gazetteer is read where a search asks for a place that the file does not know.
 */
export async function readFilters(
  texts: readonly string[],
  dataset: BatchDataset,
  readGazetteer: () => Promise<Gazetteer>,
): Promise<Result<BatchFilter>> {
  const { lists, statuses, certainties } = dataset;
  const names = searchNames({ ...lists, statuses, certainties }, spokenNames);
  let filter: BatchFilter = { searches: [], points: new Map(), brush: null, mapExtent: null, facets: {} };
  for (const text of texts) {
    const read = await addFilter(filter, text, names, readGazetteer);
    if (!read.ok) return read;
    filter = read.value;
  }
  return success(filter);
}

async function addFilter(
  filter: BatchFilter,
  text: string,
  names: SearchNames,
  readGazetteer: () => Promise<Gazetteer>,
): Promise<Result<BatchFilter>> {
  const [, name = '', sign = '', value = ''] = shape.exec(text) ?? [];
  const refuse = (key: string, values: Message['values'] = {}): Result<never> => failure(key, values, text);
  const facet = facetNames.find((each) => each === name);
  if (facet !== undefined) {
    const ids = idsOf(facet, value, names);
    return ids.length === 0
      ? refuse('cli.filterValue', { facet, value })
      : success(withFacet(filter, facet, sign, ids));
  }
  if (sign === '!=') return refuse('cli.filterName', { name });
  switch (name) {
    case '':
    case 'search': {
      const query = name === '' ? text : value;
      return withSearch(filter, query, text, names, await pointsOfUnknown([query], names, readGazetteer));
    }
    case 'time': {
      const when = readWhen(value);
      if (!when.ok || (when.value.flags & whenFlag.undated) !== 0) return refuse('cli.filterTime', { value });
      return success({ ...filter, brush: { from: when.value.startEarliest, to: when.value.endLatest } });
    }
    case 'map': {
      const mapExtent = readExtent(value);
      return mapExtent === null ? refuse('cli.filterMap', { value }) : success({ ...filter, mapExtent });
    }
    default:
      return refuse('cli.filterName', { name });
  }
}

function withFacet(filter: BatchFilter, facet: FacetName, sign: string, ids: readonly string[]): BatchFilter {
  const { only, not } = filter.facets[facet] ?? { only: [], not: [] };
  const asked = sign === '=' ? { only: [...only, ...ids], not } : { only, not: [...not, ...ids] };
  return { ...filter, facets: { ...filter.facets, [facet]: asked } };
}

/** Empty where the file has no such value. An id goes before a name, which several may have. */
function idsOf(facet: FacetName, value: string, names: SearchNames): readonly string[] {
  if (value === '' || names.valuesOf(facet).some(({ id }) => id === value)) return [value];
  return valuesCalled(names, facet, value, true).filter((id) => id !== '');
}

/** What is wrong in a search is refused: a command would write more events, or fewer, than were asked for. */
function withSearch(
  filter: BatchFilter,
  query: string,
  text: string,
  names: SearchNames,
  found: BatchFilter['points'],
): Result<BatchFilter> {
  const asked = withPoints(query, found);
  const { problems } = understandSearch(asked, names);
  const points = new Map([...filter.points, ...found]);
  if (problems.length === 0) return success({ ...filter, searches: [...filter.searches, query], points });
  const unknown = new Map(unknownPlaces(asked, names).map(({ name, at }) => [at.from, name]));
  const told = problems.map((problem) => {
    const name = unknown.get(problem.at.from);
    return name === undefined ? problem : tellLike(problem, finish(likePlaces(name, names.lists.places)));
  });
  const refused = told.map(({ message }): Problem => {
    // the window looks for it as text all the same
    const told = message.key === 'search.problem.field' ? { ...message, key: 'cli.filterField' } : message;
    return { path: text, message: told, severity: 'error' };
  });
  return { ok: false, problems: refused };
}

/** West in [−180, 180), east up to 360 degrees further; null for anything else. */
function readExtent(text: string): MapExtent | null {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  const wrapped = east < west ? east + 360 : east;
  const isExtent = west >= -180 && west < 180 && wrapped > west && wrapped <= west + 360;
  const isUpright = south >= -90 && north <= 90 && south < north;
  return isExtent && isUpright && more.length === 0 ? { west, south, east: wrapped, north } : null;
}
