import type { Gestures } from '../store/gestures.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { createFrame } from '../ui/animation-frame.ts';
import { readPalette, type Palette } from '../ui/palette.ts';
import { listenToAxis } from './axis-gestures.ts';
import { createSheet } from './canvas-sheet.ts';
import { listenToLanes } from './lane-gestures.ts';
import { listenToOverview } from './overview-gestures.ts';
import { createTextWidths, type TextWidths } from './text-widths.ts';
import { createFramePlanner, type TimelineFrame } from './timeline-frame.ts';
import { paintTimeline, type PaintState } from './timeline-painter.ts';
import type { TimelineSize } from './timeline-sizes.ts';
import { listenToWheel } from './wheel-gestures.ts';

/** The elements that a stage paints on and listens to. */
export interface StageElements {
  readonly overview: HTMLElement;
  readonly overviewCanvas: HTMLCanvasElement;
  readonly axis: HTMLElement;
  readonly axisCanvas: HTMLCanvasElement;
  /** Scrolls where there are more lanes than the pane has room for. */
  readonly scroller: HTMLElement;
  /** As high as all lanes. */
  readonly spacer: HTMLElement;
  readonly lanesCanvas: HTMLCanvasElement;
  readonly overlayCanvas: HTMLCanvasElement;
}

/** The canvases of one timeline: follows the store without React, and paints what changed once a frame. */
export interface TimelineStage {
  /** What was painted last; identical until something changes. */
  frame(): TimelineFrame | null;
  /** Tells of every new frame; returns its own undo. */
  onFrame(listener: () => void): () => void;
  attach(elements: StageElements): () => void;
}

/** After the last turn of a panning wheel, lanes may change their heights again. */
const restMs = 180;

export function createTimelineStage(store: ExplorerStore, gestures: Gestures): TimelineStage {
  const planFrame = createFramePlanner();
  const listeners = new Set<() => void>();
  let frame: TimelineFrame | null = null;

  function attach(elements: StageElements): () => void {
    const sheets = {
      overview: createSheet(elements.overviewCanvas),
      axis: createSheet(elements.axisCanvas),
      lanes: createSheet(elements.lanesCanvas),
      overlay: createSheet(elements.overlayCanvas),
    };
    let size: TimelineSize = { width: 0, lanesHeight: 0 };
    let widths: TextWidths | null = null;
    let palette: Palette | null = null;
    let theme: string | null = null;
    let painted: PaintState | null = null;
    let isPanning = false;
    let resting = 0;

    function run(): void {
      const state = store.getState();
      if (size.width === 0) return;
      if (palette === null || state.theme !== theme) {
        palette = readPalette(elements.scroller);
        theme = state.theme;
      }
      widths ??= createTextWidths(palette.font);
      const before = frame;
      frame = planFrame(state, size, widths, isPanning);
      if (frame === null) return;
      elements.spacer.style.height = `${frame.layout.height + (frame.figures?.heightPx ?? 0)}px`;
      const next: PaintState = {
        frame,
        palette,
        hovered: state.hover?.row ?? null,
        scrollTop: elements.scroller.scrollTop,
        showsFocus: elements.scroller.matches(':focus-visible'),
      };
      paintTimeline(sheets, next, painted);
      if (painted === null) performance.mark('chronotope:timeline-painted');
      painted = next;
      if (frame !== before) for (const listener of listeners) listener();
    }

    const animation = createFrame(run);
    const resize = new ResizeObserver(() => {
      size = { width: elements.scroller.clientWidth, lanesHeight: elements.scroller.clientHeight };
      // Here and not in the next frame, so that no frame shows the old size.
      run();
    });
    resize.observe(elements.scroller);
    function forgetFonts(): void {
      widths = null;
      animation.request();
    }
    function pan(on: boolean): void {
      clearTimeout(resting);
      if (isPanning === on) return;
      isPanning = on;
      animation.request();
    }
    function panByWheel(): void {
      pan(true);
      resting = setTimeout(() => pan(false), restMs);
    }
    const currentFrame = (): TimelineFrame | null => frame;
    const currentWindow = (): TimelineFrame['window'] | null =>
      frame === null ? null : store.getState().view.timeExtent;
    const undo = [
      store.subscribe(animation.request),
      listenToOverview(elements.overview, currentFrame, gestures),
      listenToAxis(elements.axis, currentFrame, gestures),
      listenToLanes(elements.scroller, currentFrame, gestures, pan),
      listenToWheel(elements.axis, currentWindow, gestures, panByWheel),
      listenToWheel(elements.scroller, currentWindow, gestures, panByWheel),
    ];
    for (const event of ['scroll', 'focus', 'blur']) elements.scroller.addEventListener(event, animation.request);
    document.fonts.addEventListener('loadingdone', forgetFonts);
    return function detach() {
      animation.cancel();
      clearTimeout(resting);
      resize.disconnect();
      for (const undoOne of undo) undoOne();
      for (const event of ['scroll', 'focus', 'blur']) elements.scroller.removeEventListener(event, animation.request);
      document.fonts.removeEventListener('loadingdone', forgetFonts);
    };
  }

  return {
    frame: () => frame,
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach,
  };
}
