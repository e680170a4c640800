import {
  alongLane,
  endOfTime,
  firstStarting,
  inTime,
  toOtherLane,
  toOtherPlace,
  type LaneWalk,
  type TimeWalk,
} from '../../kernels/lane-walk.ts';
import { setBrushSide, type BrushSide } from '../../kernels/time-brush.ts';
import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { windowShowing } from '../../kernels/time-window.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectWholeExtent, zoomedWindow } from '../store/time-windows.ts';
import { walkOf } from './time-walk.ts';

const zoomStep = 1.3;

/** What the keys do while the lanes have the focus, for those who look it up. Commands bring their own. */
export const timelineKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '← →', label: 'timeline.keys.time' },
  { keys: 'Shift ← →', label: 'timeline.keys.lane' },
  { keys: '↑ ↓', label: 'timeline.keys.lanes' },
  { keys: ', .', label: 'timeline.keys.place' },
  { keys: 'Home End', label: 'timeline.keys.ends' },
  { keys: 'M', label: 'timeline.keys.hidden' },
  { keys: 'Enter', label: 'timeline.keys.details' },
  { keys: '+ −', label: 'timeline.keys.zoom' },
  { keys: '[ ]', label: 'timeline.keys.brush' },
];

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

type Way = (walk: LaneWalk, row: number, step: 1 | -1) => number | null;

/** The ways from event to event; without a chosen one each leads to the first that the window shows. */
const ways: Readonly<Record<string, { readonly way: Way; readonly shiftWay?: Way; readonly step: 1 | -1 }>> = {
  ArrowLeft: { way: inTime, shiftWay: alongLane, step: -1 },
  ArrowRight: { way: inTime, shiftWay: alongLane, step: 1 },
  ArrowUp: { way: toOtherLane, step: -1 },
  ArrowDown: { way: toOtherLane, step: 1 },
  ',': { way: toOtherPlace, step: -1 },
  '.': { way: toOtherPlace, step: 1 },
};

/** Does what `timelineKeys` says, but for the list of a lane. Whether the key did anything. */
export function pressTimelineKey({ key, shiftKey }: PressedKey, state: ExplorerState, gestures: Gestures): boolean {
  const walk = walkOf(state);
  if (walk === null) return false;
  const chosen = chosenRow(walk, state);
  const asked = ways[key];
  if (asked !== undefined) {
    const way = (shiftKey ? asked.shiftWay : undefined) ?? asked.way;
    return choose(chosen === null ? firstInWindow(walk, state) : way(walk, chosen, asked.step), state, gestures);
  }
  switch (key) {
    case 'Home':
      return choose(endOfTime(walk, 1), state, gestures);
    case 'End':
      return choose(endOfTime(walk, -1), state, gestures);
    case 'Enter':
      if (chosen === null) return false;
      gestures.showPanes({ right: 'details' });
      return true;
    case '+':
    case '=':
      return zoom(1 / zoomStep, chosen, state, gestures);
    case '-':
    case '_':
      return zoom(zoomStep, chosen, state, gestures);
    case '[':
      return setBrush('from', chosen, state, gestures);
    case ']':
      return setBrush('to', chosen, state, gestures);
    default:
      return false;
  }
}

/** The chosen event, where the lanes show it in some window. */
function chosenRow({ columns, passes }: TimeWalk, state: ExplorerState): number | null {
  const row = selectSelectedRows(state)[0];
  const isShown = row !== undefined && boundsOfRow(columns, row) !== null && passes(row);
  return isShown ? row : null;
}

function extentOf({ document }: ExplorerState, row: number | null): TimeExtent | null {
  return document === null || row === null ? null : boundsOfRow(document.columns, row);
}

/** Where keys begin when nothing is chosen: the first event that the window shows, else the first of all. */
function firstInWindow(walk: TimeWalk, { view }: ExplorerState): number | null {
  return firstStarting(walk, view.timeExtent.from) ?? endOfTime(walk, 1);
}

/** Selects, and moves the window just as far as needed to show it. */
function choose(row: number | null, state: ExplorerState, gestures: Gestures): boolean {
  if (row === null) return false;
  const extent = extentOf(state, row);
  if (extent === null) return false;
  gestures.select(row);
  const window = windowShowing(state.view.timeExtent, extent);
  if (window !== state.view.timeExtent) gestures.setTimeExtent(window);
  return true;
}

/** At the chosen event where the window shows it, else at the window's middle. */
function zoom(factor: number, row: number | null, state: ExplorerState, gestures: Gestures): boolean {
  const window = state.view.timeExtent;
  const extent = extentOf(state, row);
  const middle = extent === null ? Number.NaN : (extent.from + extent.to) / 2;
  const at = middle > window.from && middle < window.to ? middle : (window.from + window.to) / 2;
  gestures.setTimeExtent(zoomedWindow(state, at, factor));
  return true;
}

function setBrush(side: BrushSide, row: number | null, state: ExplorerState, gestures: Gestures): boolean {
  const extent = extentOf(state, row);
  const brush = state.view.brush ?? selectWholeExtent(state);
  if (extent === null || brush === null) return false;
  gestures.setBrush(setBrushSide(brush, side, extent[side]));
  return true;
}
