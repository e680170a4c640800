import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { windowOfRows } from '../../kernels/time-fit.ts';
import { extentContains, type LngLat } from '../../shared/map-extent.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { mapExtentOfRows } from './map-extent-of-rows.ts';

/** What timeline and map show. */
export type Extents = Pick<View, 'timeExtent' | 'mapExtent'>;

/** Extents that show these events: each is absent where none of them can be shown there. */
export function extentsOfRows(document: OpenDocument, rows: readonly number[]): Partial<Extents> {
  const timeExtent = windowOfRows(document.columns, rows);
  const mapExtent = mapExtentOfRows(document, rows);
  return { ...(timeExtent !== null && { timeExtent }), ...(mapExtent !== null && { mapExtent }) };
}

/** A window so many times as long as theirs shows events as one spot. */
const tooManyTimes = 20;

/** The same, but nothing moves that shows all of them already, so that they are told apart: who reads one claim after another keeps the view. */
export function extentsShowing(document: OpenDocument, rows: readonly number[], extents: Extents): Partial<Extents> {
  const { timeExtent, mapExtent } = extentsOfRows(document, rows);
  const isInWindow = rows.every((row) => {
    const bounds = boundsOfRow(document.columns, row);
    return bounds === null || (bounds.from >= extents.timeExtent.from && bounds.to <= extents.timeExtent.to);
  });
  const isTooWide =
    timeExtent !== undefined &&
    lengthOf(extents.timeExtent) > tooManyTimes * lengthOf(timeExtent) &&
    rows.every((row) => isBounded(document, row));
  const isOnMap = rows.every((row) => {
    const spots = spotsOfRow(document, row);
    return spots.length === 0 || spots.some((spot) => extentContains(extents.mapExtent, spot));
  });
  return {
    ...(timeExtent !== undefined && (!isInWindow || isTooWide) && { timeExtent }),
    ...(mapExtent !== undefined && !isOnMap && { mapExtent }),
  };
}

/** Where the places of an event lie, as far as they can be put on the map. */
export function spotsOfRow({ columns, summary }: OpenDocument, row: number): readonly LngLat[] {
  const { offsets, values } = columns.places;
  const places = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return Array.from(places).flatMap((place) => summary.places[place]?.coordinates ?? []);
}

function lengthOf({ from, to }: TimeExtent): number {
  return to - from;
}

/** What has no end, or an unknown one, is drawn as a long bar however wide the window is. */
function isBounded({ columns: { startEarliest, endLatest } }: OpenDocument, row: number): boolean {
  return Number.isFinite(startEarliest[row] ?? 0) && Number.isFinite(endLatest[row] ?? 0);
}
