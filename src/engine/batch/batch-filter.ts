import { evidenceValues } from '../../kernels/evidence-sets.ts';
import { gradeOf } from '../../shared/grade.ts';
import { facetNames, type FacetName, type Filters } from '../../shared/view.ts';
import { languages, type LocalText } from '../../shared/language.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import { failure, success, type Message, type Result } from '../../shared/problem.ts';
import { whenFlag, type TimeExtent } from '../../shared/when.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { countryName } from '../../messages/facet-words.ts';
import { readWhen } from '../dates/read-when.ts';
import { foldText } from '../../kernels/fold-text.ts';
import type { BatchDataset } from './batch-dataset.ts';

/** Which events of a file are wanted: the same that filters and brush of a window leave. */
export interface BatchFilter {
  /** Words that the events hold; empty: no filter. */
  readonly search: string;
  /** Null: all of time, undated events too. */
  readonly brush: TimeExtent | null;
  /** Null: anywhere and nowhere. */
  readonly mapExtent: MapExtent | null;
  readonly facets: Filters['facets'];
}

const shape = /^([a-z]+)(!?=)(.*)$/is;

/**
 * Filters as they are typed: `time=2025-10`, `map=west,south,east,north`, `category=Diplomacy`, `place!=tokyo`; any other text
 * is searched for. Values of a facet are ids or names (of a country in any language of the app), none is the empty text; of one facet, any of those that are asked for.
 * The path of a problem is the filter.
 */
export function readFilters(texts: readonly string[], dataset: BatchDataset): Result<BatchFilter> {
  let filter: BatchFilter = { search: '', brush: null, mapExtent: null, facets: {} };
  for (const text of texts) {
    const read = addFilter(filter, text, dataset);
    if (!read.ok) return read;
    filter = read.value;
  }
  return success(filter);
}

function addFilter(filter: BatchFilter, text: string, dataset: BatchDataset): Result<BatchFilter> {
  const [, name = '', sign = '', value = ''] = shape.exec(text) ?? [];
  const refuse = (key: string, values: Message['values'] = {}): Result<never> => failure(key, values, text);
  const facet = facetNames.find((each) => each === name);
  if (facet !== undefined) {
    const id = idOf(facet, value, dataset);
    return id === null ? refuse('cli.filterValue', { facet, value }) : success(withFacet(filter, facet, sign, id));
  }
  if (sign === '!=') return refuse('cli.filterName', { name });
  switch (name) {
    case '':
      return success({ ...filter, search: `${filter.search} ${text}`.trim() });
    case 'search':
      return success({ ...filter, search: `${filter.search} ${value}`.trim() });
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

function withFacet(filter: BatchFilter, facet: FacetName, sign: string, id: string): BatchFilter {
  const { only, not } = filter.facets[facet] ?? { only: [], not: [] };
  const asked = sign === '=' ? { only: [...only, id], not } : { only, not: [...not, id] };
  return { ...filter, facets: { ...filter.facets, [facet]: asked } };
}

/** Null where the file has no such value. */
function idOf(facet: FacetName, value: string, dataset: BatchDataset): string | null {
  if (value === '') return '';
  const values = valuesOf(facet, dataset);
  const byId = values.find(({ id }) => id === value);
  const folded = foldText(value);
  return (byId ?? values.find(({ names }) => names.some((name) => foldText(name) === folded)))?.id ?? null;
}

interface FacetValue {
  readonly id: string;
  readonly names: readonly string[];
}

function valuesOf(facet: FacetName, { lists, statuses, certainties }: BatchDataset): readonly FacetValue[] {
  const named = (records: readonly { readonly id: string; readonly name: LocalText }[]): readonly FacetValue[] =>
    records.map(({ id, name }) => ({ id, names: Object.values(name) }));
  // as the file has them, and as people see them
  const words = (ids: readonly string[], list: 'eventStatus' | 'certainty' | 'evidence'): readonly FacetValue[] =>
    ids.map((id) => ({ id, names: [id, ...languages.map((language) => wordOf(translatorFor(language), list, id))] }));
  switch (facet) {
    case 'category':
      return named(lists.categories);
    case 'status':
      return words(statuses, 'eventStatus');
    case 'certainty':
      return words(certainties, 'certainty');
    case 'actor':
      return named(lists.actors);
    case 'place':
      return named(lists.places);
    case 'country':
      return [...new Set(lists.places.flatMap(({ country }) => country ?? []))].map((id) => ({
        id,
        names: [id, ...languages.map((language) => countryName(id, language))],
      }));
    case 'tag':
      return named(lists.tags);
    case 'source':
      return lists.sources.map(({ id, title }) => ({ id, names: [title] }));
    case 'grade':
      return [...new Set(lists.sources.map(gradeOf))]
        .filter((grade) => grade !== '')
        .map((grade) => ({ id: grade, names: [grade] }));
    case 'evidence':
      return words(evidenceValues, 'evidence');
  }
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
