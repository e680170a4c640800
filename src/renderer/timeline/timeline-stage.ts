import { settleLanes } from '../store/compared-lanes.ts';
import type { Gestures } from '../store/gestures.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { createFrame } from '../ui/animation-frame.ts';
import { followColours } from '../ui/follow-colours.ts';
import { readPalette, type Palette } from '../ui/palette.ts';
import { listenToAxis } from './axis-gestures.ts';
import { createSheet } from './canvas-sheet.ts';
import type { LanePoint } from './lane-tooltip.tsx';
import type { CarriedLane } from './gutter-gestures.ts';
import { createGutterSheet } from './gutter-sheet.ts';
import { createLaneFades } from './lane-fades.ts';
import { listenToLanes } from './lane-gestures.ts';
import { listenToOverview } from './overview-gestures.ts';
import { createPixelSheet } from './pixel-sheet.ts';
import { createTextWidths, type TextWidths } from './text-widths.ts';
import { createFramePlanner, heightOfLanes, type TimelineFrame } from './timeline-frame.ts';
import { paintTimeline, type PaintState } from './timeline-painter.ts';
import type { TimelineSize } from './timeline-sizes.ts';
import { walkOf } from './time-walk.ts';
import { zoomedWindow } from '../store/time-windows.ts';
import { listenToWheel, type WheeledWindow } from './wheel-gestures.ts';
import { createWindowGlide, glideMs, stepGlideMs } from './window-glide.ts';

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
  /** Where the pointer is on a lane that tells more than it shows; null where it is on none. */
  lanePoint(): LanePoint | null;
  /** Tells of another such point; returns its own undo. */
  onLanePoint(listener: () => void): () => void;
  /** The lane under the pointer; null where it is over none. */
  pointedLane(): number | null;
  /** Where the first lane begins now, pixels of the pane: above it while the lanes are scrolled. */
  lanesTop(): number;
  /** `openLane` hears that the button of a lane was pressed. */
  attach(elements: StageElements, openLane: (lane: number) => void): () => void;
}

/** After the last turn of a panning wheel, lanes may change their heights again. */
const restMs = 180;

export function createTimelineStage(store: ExplorerStore, gestures: Gestures): TimelineStage {
  const planFrame = createFramePlanner();
  const listeners = new Set<() => void>();
  const pointListeners = new Set<() => void>();
  let frame: TimelineFrame | null = null;
  let lanePoint: LanePoint | null = null;
  let pointed: number | null = null;
  let scroller: HTMLElement | null = null;

  function pointAt(next: LanePoint | null): void {
    if (next?.lane === lanePoint?.lane && next?.x === lanePoint?.x) return;
    lanePoint = next;
    for (const listener of pointListeners) listener();
  }

  function attach(elements: StageElements, openLane: (lane: number) => void): () => void {
    scroller = elements.scroller;
    const sheets = {
      scale: createSheet(document.createElement('canvas')),
      bars: createPixelSheet(),
      overview: createSheet(elements.overviewCanvas),
      axis: createSheet(elements.axisCanvas),
      densities: createPixelSheet(),
      gutter: createGutterSheet(),
      lanes: createSheet(elements.lanesCanvas),
      overlay: createSheet(elements.overlayCanvas),
    };
    let size: TimelineSize = { width: 0, lanesHeight: 0 };
    let widths: TextWidths | null = null;
    let palette: Palette | null = null;
    let painted: PaintState | null = null;
    let carried: CarriedLane | null = null;
    let isPanning = false;
    let resting = 0;
    let isMoving = false;
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const fades = createLaneFades(() => stillness.matches);
    const glide = createWindowGlide(
      () => stillness.matches,
      () => (store.getState().presentation === null ? glideMs : stepGlideMs),
    );

    let spacerPx = -1;
    let scrollTop = 0;

    /** Reading where the lanes are scrolled to lays out the page: it is done where that can be another place only. */
    function readScroll(): void {
      scrollTop = elements.scroller.scrollTop;
    }
    function fitSpacer(height: number): void {
      if (height === spacerPx) return;
      spacerPx = height;
      elements.spacer.style.height = `${height}px`;
      readScroll();
    }
    function scroll(): void {
      readScroll();
      animation.request();
    }

    function run(): void {
      const state = store.getState();
      if (size.width === 0) return;
      palette ??= readPalette(elements.scroller);
      widths ??= createTextWidths(palette.font, palette.textScale);
      const before = frame;
      const at = performance.now();
      // another file is shown where it wants to be seen first, and not come to from afar
      if (state.document?.summary !== frame?.document.summary) glide.followHand(state.view.timeExtent);
      const window = glide.shownAt(state.view.timeExtent, at);
      const isGliding = glide.isRunning(at);
      isMoving ||= isGliding;
      frame = planFrame(state, window, size, widths, isPanning || isGliding);
      if (frame === null) return;
      if (frame.layout !== before?.layout) {
        fades.follow(frame.layout, before?.arrangement === frame.arrangement ? before.layout : null, at);
      }
      fitSpacer(heightOfLanes(frame));
      const next: PaintState = {
        frame,
        palette,
        hovered: state.hover?.row ?? null,
        carried,
        scrollTop,
        sharpness: devicePixelRatio,
        showsFocus: elements.scroller.matches(':focus-visible'),
        fades,
        at,
      };
      paintTimeline(sheets, next, painted);
      // what moves goes on by itself; the last step paints the end
      if (isGliding || fades.isRunning(at) || (painted !== null && fades.isRunning(painted.at))) animation.request();
      else if (isMoving) {
        isMoving = false;
        lanes.rest();
      }
      if (painted === null) performance.mark('chronotope:timeline-painted');
      painted = next;
      settleLanes(store, frame.layout.asked);
      if (frame !== before) for (const listener of listeners) listener();
    }

    const animation = createFrame(run);
    const resize = new ResizeObserver(() => {
      size = { width: elements.scroller.clientWidth, lanesHeight: elements.scroller.clientHeight };
      readScroll();
      // Here and not in the next frame, so that no frame shows the old size.
      run();
    });
    resize.observe(elements.scroller);
    const leaveColours = followColours(() => {
      palette = null;
      animation.request();
    });
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
    // The store's window, not the painted one: several turns of a wheel may come before the next frame.
    const currentWindow = (): WheeledWindow | null => {
      const state = store.getState();
      return frame === null
        ? null
        : {
            window: state.view.timeExtent,
            gutterPx: frame.scale.left,
            zoomed: (at, factor) => zoomedWindow(state, at, factor),
          };
    };
    const handGestures: Gestures = {
      ...gestures,
      setTimeExtent(window) {
        glide.followHand(window);
        gestures.setTimeExtent(window);
      },
    };
    const laneHearing = {
      currentFrame,
      walk: () => walkOf(store.getState()),
      whilePanning: pan,
      fit: gestures.setTimeExtent,
      pointAt,
      pointLane(lane: number | null) {
        pointed = lane;
      },
      carryLane(next: CarriedLane | null) {
        carried = next;
        animation.request();
      },
      openLane,
    };
    const lanes = listenToLanes(elements.scroller, laneHearing, handGestures);
    const undo = [
      store.subscribe(animation.request),
      lanes.stop,
      listenToOverview(elements.overview, currentFrame, handGestures),
      listenToAxis(elements.axis, currentFrame, handGestures),
      listenToWheel(elements.axis, currentWindow, handGestures, panByWheel),
      listenToWheel(elements.scroller, currentWindow, handGestures, panByWheel),
    ];
    elements.scroller.addEventListener('scroll', scroll);
    for (const event of ['focus', 'blur']) elements.scroller.addEventListener(event, animation.request);
    document.fonts.addEventListener('loadingdone', forgetFonts);
    return function detach() {
      animation.cancel();
      clearTimeout(resting);
      resize.disconnect();
      leaveColours();
      for (const undoOne of undo) undoOne();
      elements.scroller.removeEventListener('scroll', scroll);
      for (const event of ['focus', 'blur']) elements.scroller.removeEventListener(event, animation.request);
      document.fonts.removeEventListener('loadingdone', forgetFonts);
    };
  }

  return {
    frame: () => frame,
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lanePoint: () => lanePoint,
    pointedLane: () => pointed,
    onLanePoint(listener) {
      pointListeners.add(listener);
      return () => pointListeners.delete(listener);
    },
    lanesTop: () => (scroller === null ? 0 : scroller.offsetTop - scroller.scrollTop),
    attach,
  };
}
