import type { JsonValue, RecordFields } from '../shared/edit.ts';
import { isSameValue } from '../shared/same-value.ts';
import {
  stackedLayers,
  usualLanes,
  usualRule,
  type FacetFilter,
  type Lanes,
  type Layers,
  type View,
} from '../shared/view.ts';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dateAt } from './date-at.ts';
import { dayMs } from './durations.ts';
import { allTime } from './time-window.ts';

type ViewFieldName =
  | 'timeExtent'
  | 'mapExtent'
  | 'brush'
  | 'brushRule'
  | 'timeZone'
  | 'filters'
  | 'selection'
  | 'claim'
  | 'layers'
  | 'lanes';

/**
 * What a person looks at, in the words of dataset format 1, but for how panes and list are laid out: each window has that
 * for itself. Reading it as a view of a dataset gives the same view, to the millisecond. Null: the field is absent, so that
 * one which stood there goes.
 */
export function viewRecord(view: View): Readonly<Record<ViewFieldName, JsonValue>> {
  const { timeExtent, mapExtent, brush, brushRule, timeZone, selection, claim } = view;
  const isUsual = brushRule.relation === usualRule.relation && brushRule.certainty === usualRule.certainty;
  return {
    timeExtent: timeRecord(timeExtent),
    mapExtent: { ...mapExtent },
    brush: brush === null ? null : timeRecord(brush),
    brushRule: isUsual ? null : { ...brushRule },
    timeZone,
    filters: orNull(filtersRecord(view)),
    selection: selection.length === 0 ? null : selection,
    claim,
    layers: layersRecord(view.layers),
    lanes: isSameValue(view.lanes, usualLanes) ? null : lanesRecord(view.lanes),
  };
}

function filtersRecord({ filters: { search, onlyMap, outline, chain, facets } }: View): RecordFields {
  const asked = Object.entries(facets).map(([name, filter]) => [name, facetRecord(filter)] as const);
  return {
    ...(search !== '' && { search }),
    ...(onlyMap && { onlyMap }),
    ...(outline !== null && {
      outline: { kind: outline.kind, corners: outline.corners.map(({ lng, lat }) => ({ lng, lat })) },
    }),
    ...(chain !== null && { chain }),
    ...(asked.length > 0 && { facets: Object.fromEntries(asked) }),
  };
}

/** No text of the format is empty: that events without any value are meant is said by `none`. */
function facetRecord({ only, not }: FacetFilter): RecordFields {
  const [named, left] = [only.filter((id) => id !== ''), not.filter((id) => id !== '')];
  const none = named.length < only.length ? 'only' : left.length < not.length ? 'not' : null;
  return {
    ...(named.length > 0 && { only: named }),
    ...(left.length > 0 && { not: left }),
    ...(none !== null && { none }),
  };
}

function layersRecord({
  figures,
  namesIn,
  maps,
  opacity,
  order,
  greatCircles,
  annotations,
  ...shown
}: Layers): RecordFields {
  return {
    ...Object.fromEntries(stackedLayers.map((layer) => [layer, shown[layer]])),
    greatCircles,
    annotations,
    order,
    ...(namesIn !== null && { namesIn }),
    maps: maps.map(({ path, isShown, opacity: share }) => ({ path, isShown, opacity: share })),
    ...(Object.keys(opacity).length > 0 && { opacity: { ...opacity } }),
    ...(figures !== null && {
      figures: {
        indicator: figures.indicator,
        ...(figures.year !== null && { year: figures.year }),
        beside: figures.beside.map(({ indicator, name }) => ({ indicator, name: { ...name } })),
        drawnAs: figures.drawnAs,
      },
    }),
  };
}

function lanesRecord({ by, order, collapsed, hidden }: Lanes): RecordFields {
  return {
    by,
    ...(order.length > 0 && { order }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(hidden.length > 0 && { hidden }),
  };
}

function orNull(fields: RecordFields): RecordFields | null {
  return Object.keys(fields).length === 0 ? null : fields;
}

/** Both ends in EDTF, each inclusive: whole days where it begins or ends with one, else milliseconds. */
function timeRecord({ from, to }: TimeExtent): RecordFields {
  const first = Math.max(Math.floor(from), allTime.from);
  const end = Math.min(Math.ceil(to), allTime.to);
  return {
    from: first % dayMs === 0 ? dayOf(first) : instantText(first),
    to: end % dayMs === 0 ? dayOf(end - 1) : instantText(end - 1),
  };
}

function dayOf(instant: EpochMs): string {
  // days are wide where a pixel is a millisecond
  return dateAt(instant, 1).edtf;
}

function instantText(instant: EpochMs): string {
  return `${dayOf(instant)}T${new Date(instant).toISOString().slice(-13)}`;
}
