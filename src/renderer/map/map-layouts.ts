import { layoutClusters, type ClusterLayout } from '../../kernels/cluster-layout.ts';
import { fewEventsAtPlaces, type EventsAtPlaces } from '../../kernels/events-at-places.ts';
import { presence } from '../../kernels/event-presence.ts';
import type { GroupCounts } from '../../kernels/group-counts.ts';
import { hexCells, type HexCells } from '../../kernels/hex-cells.ts';
import { marksAt, placesInPane, showsCells, smallMarksAt } from '../../kernels/map-density.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { blocksAround, placesInBlocks, type WorldBlocks } from '../../kernels/near-places.ts';
import { clusterPlaces } from '../../kernels/place-clusters.ts';
import type { PlaceSpots } from '../../kernels/place-spots.ts';
import { planCells, sitesOfCells, type CellPlan, type CellSites } from '../../kernels/placed-cells.ts';
import type { PresenceCounts } from '../../kernels/presence-counts.ts';
import { rowsAtSeveral } from '../../kernels/row-groups.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { rememberFew } from '../store/remember-few.ts';
import { rememberLast } from '../store/remember-last.ts';
import type { MapEvents } from './map-events.ts';
import type { ShownEvents } from './map-plan-input.ts';

/** How the events are shown in a frame: as marks, as cells, or as marks over the cells of those outside of the window. */
export interface MapLayout {
  readonly layout: ClusterLayout;
  /** The events of the layout's rings. */
  readonly ringed: EventsAtPlaces;
  readonly cells: CellPlan | null;
  readonly outsideCells: CellPlan | null;
}

export interface MapLayouts {
  layoutOf(from: MapEvents, events: ShownEvents, frame: MapFrame, selected: readonly number[]): MapLayout;
  /** Does in steps what a frame to come will ask for, if there are cells now. */
  prepare(from: MapEvents, frame: MapFrame): Generator<void, void>;
}

/** Documents of no more places than this are laid out as a whole: what is out of view costs little, and nothing moves. */
const laidOutWhole = 2000;
const nowhere = new Uint32Array(0);
/** Of so many zooms the cells are kept: one comes back to them. */
const keptZooms = 4;

/** Lays out what has changed, frame after frame. Remembers whether there were cells, as long as the data stay. */
export function createMapLayouts(): MapLayouts {
  const inPaneOf = rememberLast(placesInPane);
  const blocksOf = keepSameBlocks();
  const nearOf = rememberLast(placesInBlocks);
  const sharedOf = rememberLast(rowsAtSeveral);
  const cellsOf = rememberFew(keptZooms, hexCells);
  const sitesOf = rememberLast(sitesOfCells);
  const dividedOf = rememberFew(keptZooms, (counts: PresenceCounts, cells: HexCells) =>
    counts.divideBy(cells.cellOfPlace, cells.count),
  );
  const allCellsOf = rememberLast((_: ShownEvents, cells: HexCells, sites: CellSites, countsNow: () => GroupCounts) =>
    planCells(cells, sites, countsNow()),
  );
  const outsideCellsOf = rememberLast(
    (_: ShownEvents, cells: HexCells, sites: CellSites, countsNow: () => GroupCounts) =>
      planCells(cells, sites, { inside: new Uint32Array(cells.count), outside: countsNow().outside }),
  );
  const layoutOf = rememberLast(
    (
      columns: EventColumns,
      spots: PlaceSpots,
      near: Uint32Array,
      inside: EventsAtPlaces,
      outside: EventsAtPlaces | null,
      worldPx: number,
      shared: Uint32Array,
    ) =>
      layoutClusters(
        clusterPlaces(columns, spots, near, inside, presence.inside, worldPx, shared),
        outside === null ? [] : clusterPlaces(columns, spots, near, outside, presence.outside, worldPx, shared),
        worldPx,
      ),
  );
  const chosenOf = rememberLast(
    (columns: EventColumns, { present, places }: ShownEvents, selected: readonly number[]) => {
      const rows = selected.filter((row) => present(row) === presence.inside);
      const events = fewEventsAtPlaces(columns, rows);
      return { events, places: rows.length === 0 ? nowhere : places.filter((place) => events.countAt(place) > 0) };
    },
  );
  let seen: EventColumns | null = null;
  let [isCrowded, isCrowdedOutside] = [false, false];
  function layOut(...given: Parameters<MapLayouts['layoutOf']>): MapLayout {
    const [{ columns, spots, counts, several }, events, frame, selected] = given;
    if (seen !== columns) [seen, isCrowded, isCrowdedOutside] = [columns, false, false];
    const { places } = counts;
    const inPane = inPaneOf(frame, spots);
    isCrowded = showsCells(isCrowded, marksAt(inPane, places.inside));
    isCrowdedOutside = !isCrowded && showsCells(isCrowdedOutside, smallMarksAt(inPane, places.outside));
    const planned = (plan: typeof allCellsOf): CellPlan => {
      const cells = cellsOf(spots, frame.worldPx);
      return plan(events, cells, sitesOf(frame, cells), dividedOf(counts, cells));
    };
    if (isCrowded) {
      // among cells, only what is selected has a mark of its own
      const chosen = chosenOf(columns, events, selected);
      const layout = layoutOf(columns, spots, chosen.places, chosen.events, null, frame.worldPx, several);
      return { layout, ringed: chosen.events, cells: planned(allCellsOf), outsideCells: null };
    }
    const near = nearOf(spots, events.places.length > laidOutWhole ? blocksOf(blocksAround(frame)) : null);
    const shared = sharedOf(columns, several, near, spots.count);
    const outside = isCrowdedOutside ? null : events.outside;
    return {
      layout: layoutOf(columns, spots, near, events.inside, outside, frame.worldPx, shared),
      ringed: events.inside,
      cells: null,
      outsideCells: isCrowdedOutside ? planned(outsideCellsOf) : null,
    };
  }
  return {
    layoutOf: layOut,
    *prepare({ columns, spots, counts }, frame) {
      if (seen !== columns || !(isCrowded || isCrowdedOutside)) return;
      const cells = cellsOf(spots, frame.worldPx);
      yield;
      dividedOf(counts, cells);
      yield;
      sitesOf(frame, cells);
      inPaneOf(frame, spots);
    },
  };
}

function keepSameBlocks(): (next: WorldBlocks) => WorldBlocks {
  let kept: WorldBlocks | null = null;
  return (next) => {
    const isSame =
      kept !== null &&
      kept.side === next.side &&
      kept.left === next.left &&
      kept.top === next.top &&
      kept.right === next.right &&
      kept.bottom === next.bottom;
    return (kept = kept !== null && isSame ? kept : next);
  };
}
