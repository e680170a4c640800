import { alongLane, toOtherLane, toOtherPlace } from '../../kernels/lane-walk.ts';
import { setBrushSide, type BrushSide } from '../../kernels/time-brush.ts';
import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { windowShowing, zoomWindow } from '../../kernels/time-window.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectWholeExtent } from '../store/time-windows.ts';
import { selectDatedRows } from './dated-rows.ts';

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

type Way = (columns: EventColumns, rows: Uint32Array, at: number, step: 1 | -1) => number | null;

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
  const rows = selectDatedRows(state);
  const at = rows.indexOf(selectSelectedRows(state)[0] ?? -1);
  const walk = ways[key];
  if (walk !== undefined && state.document !== null) {
    const way = (shiftKey ? walk.shiftWay : undefined) ?? walk.way;
    const first = rows[firstInWindow(rows, state)];
    return choose(at < 0 ? first : way(state.document.columns, rows, at, walk.step), state, gestures);
  }
  switch (key) {
    case 'Home':
      return choose(rows[0], state, gestures);
    case 'End':
      return choose(rows.at(-1), state, gestures);
    case 'Enter':
      if (at < 0) return false;
      gestures.showPanes({ right: 'details' });
      return true;
    case '+':
    case '=':
      return zoom(1 / zoomStep, rows[at], state, gestures);
    case '-':
    case '_':
      return zoom(zoomStep, rows[at], state, gestures);
    case '[':
      return setBrush('from', rows[at], state, gestures);
    case ']':
      return setBrush('to', rows[at], state, gestures);
    default:
      return false;
  }
}

function inTime(_columns: EventColumns, rows: Uint32Array, at: number, step: 1 | -1): number | null {
  return rows[at + step] ?? null;
}

function extentOf({ document }: ExplorerState, row: number | undefined): TimeExtent | null {
  return document === null || row === undefined ? null : boundsOfRow(document.columns, row);
}

/** Index of the first event that the window shows: where keys begin when nothing is chosen. */
function firstInWindow(rows: Uint32Array, { document, view }: ExplorerState): number {
  const starts = document?.columns.startEarliest;
  return Math.max(
    rows.findIndex((row) => (starts?.[row] ?? 0) >= view.timeExtent.from),
    0,
  );
}

/** Selects, and moves the window just as far as needed to show it. */
function choose(row: number | null | undefined, state: ExplorerState, gestures: Gestures): boolean {
  if (row === null || row === undefined) return false;
  const extent = extentOf(state, row);
  if (extent === null) return false;
  gestures.select(row);
  const window = windowShowing(state.view.timeExtent, extent);
  if (window !== state.view.timeExtent) gestures.setTimeExtent(window);
  return true;
}

/** At the chosen event where the window shows it, else at the window's middle. */
function zoom(factor: number, row: number | undefined, state: ExplorerState, gestures: Gestures): boolean {
  const window = state.view.timeExtent;
  const extent = extentOf(state, row);
  const middle = extent === null ? Number.NaN : (extent.from + extent.to) / 2;
  const at = middle > window.from && middle < window.to ? middle : (window.from + window.to) / 2;
  gestures.setTimeExtent(zoomWindow(window, at, factor));
  return true;
}

function setBrush(side: BrushSide, row: number | undefined, state: ExplorerState, gestures: Gestures): boolean {
  const extent = extentOf(state, row);
  const brush = state.view.brush ?? selectWholeExtent(state);
  if (extent === null || brush === null) return false;
  gestures.setBrush(setBrushSide(brush, side, extent[side]));
  return true;
}
