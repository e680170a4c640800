import { setBrushSide, type BrushSide } from '../../kernels/time-brush.ts';
import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { windowShowing, zoomWindow } from '../../kernels/time-window.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectDatedRows } from './dated-rows.ts';
import { selectWholeExtent } from './timeline-frame.ts';

const zoomStep = 1.3;

/**
 * What the keys do while the lanes have the focus: ← → Home End choose an event, + − zoom at it, [ and ] set the ends
 * of the brush at it, Escape clears the selection. Whether the key did anything.
 */
export function pressTimelineKey(key: string, state: ExplorerState, gestures: Gestures): boolean {
  const rows = selectDatedRows(state);
  const at = rows.indexOf(selectSelectedRows(state)[0] ?? -1);
  switch (key) {
    case 'ArrowLeft':
      return choose(rows[at < 0 ? firstInWindow(rows, state) : at - 1], state, gestures);
    case 'ArrowRight':
      return choose(rows[at < 0 ? firstInWindow(rows, state) : at + 1], state, gestures);
    case 'Home':
      return choose(rows[0], state, gestures);
    case 'End':
      return choose(rows.at(-1), state, gestures);
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
    case 'Escape':
      if (state.view.selection.length === 0) return false;
      gestures.select(null);
      return true;
    default:
      return false;
  }
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
function choose(row: number | undefined, state: ExplorerState, gestures: Gestures): boolean {
  const extent = extentOf(state, row);
  if (row === undefined || extent === null) return false;
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
