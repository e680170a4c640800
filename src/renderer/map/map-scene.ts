import type { NameLanguage } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { createFrame } from '../ui/animation-frame.ts';
import { followColours } from '../ui/follow-colours.ts';
import { createRestTimer } from '../ui/rest-timer.ts';
import { coveringCards, coversNames, roomForLegend } from './covering-cards.ts';
import { eventFont } from './label-fonts.ts';
import { frameAtRest, frameMargin, isBeyondFrame } from './frame-margin.ts';
import { createFrameSteps, upTo } from './frame-steps.ts';
import { frameOf, sizeOf, toLngLat } from './leaflet-door.ts';
import { readMapColours, type MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';
import { createMapPlans, type NamesTurn } from './map-plans.ts';
import { loadNamesFont } from './names-font.ts';
import { createTextRuler } from './text-ruler.ts';

/** What the map shows just now, and who wants to know of it. Every change is painted in the next animation frame. */
export interface MapScene {
  readonly map: LeafletMap;
  readonly store: ExplorerStore;
  /** Null before the first frame and while nothing is open. */
  getPlan(): MapPlan | null;
  getColours(): MapColours;
  /** The mark that the keyboard has gone to: the place that it stands at, or null. */
  getFocus(): number | null;
  setFocus(place: number | null): void;
  setLabels(labels: BasemapLabels): void;
  /** What a move of the map has left to do is done now: before it is asked what is where. */
  settle(): void;
  /** Looks again whether something else floats over the map; while a filter is being moved, once that rests. */
  refresh(): void;
  /** `listener` hears of every new plan and highlight, after it has been made. Returns its own undo. */
  subscribe(listener: (changed: 'plan' | 'highlight') => void): () => void;
  /** Follows map, store and theme until it is undone. */
  start(): () => void;
}

/** So long after the last step of a filter the names of the basemap are put in order, and what covers the map is looked at. */
const restMs = 200;
/** Longer than a hand pauses between two drags: then what will be asked for sooner or later is made ready. */
const calmMs = 1000;
/** What a frame takes of what is left to do after a zoom. */
const stepMs = 4;
const probeText = 'Chronotope';

/** Whether a window of time has another length: it is not only moved. */
function isZoomed(before: TimeExtent, after: TimeExtent): boolean {
  const length = before.to - before.from;
  return before !== after && Math.abs(after.to - after.from - length) > length / 1e6;
}

export function createMapScene(map: LeafletMap, store: ExplorerStore): MapScene {
  const listeners = new Set<(changed: 'plan' | 'highlight') => void>();
  const plans = createMapPlans();
  let ruler = createTextRuler();
  let colours = readMapColours(map.getContainer());
  let labels: BasemapLabels | null = null;
  let cards: readonly Box[] = [];
  let frame: MapFrame | null = null;
  /** Where a zoom that is under way will end. */
  let coming: MapFrame | null = null;
  let plan: MapPlan | null = null;
  let focus: number | null = null;
  let namesWait = false;
  let lastNames: NameLanguage = 'en';
  let looksAround = true;
  let atRest = false;
  /** A zoom of time takes in many events at once: the timeline, which is under the hand, is painted a frame before. */
  let timelineFirst = false;
  let hasWaited = false;
  let isFollowing = false;
  let idle: number | null = null;

  function paint(): void {
    const state = store.getState();
    const before = plan;
    // a place is numbered within its file
    if (before !== null && before.document !== state.document) focus = null;
    if (looksAround || atRest || plan?.frame !== frame) lookAround();
    plan = planNow(state);
    for (const listener of listeners) listener(plan === before ? 'highlight' : 'plan');
    if (!atRest && (plan !== before || rest.isWaiting())) rest.step();
    atRest = false;
  }
  function planNow(state: ExplorerState): MapPlan | null {
    if (frame === null || state.document === null) return null;
    const names: NamesTurn = namesWait ? 'later' : atRest ? 'now' : 'kept';
    return plans.plan(state, state.document, frame, { labels, cards, colours, ruler }, names);
  }
  /** What stands over the map is not asked for in every step of a filter: it would be laid out anew each time. */
  function lookAround(): void {
    looksAround = false;
    const standing = coveringCards(map.getContainer());
    if (plan === null) cards = [...standing, ...roomForLegend(map.getContainer())];
    else if (plan.frame !== frame || coversNames(standing, plan)) cards = standing;
  }
  const rest = createRestTimer(restMs, paintAtRest);
  const calm = createRestTimer(calmMs, prepareInIdle);
  function paintAtRest(): void {
    atRest = true;
    nextFrame.request();
  }
  function prepareInIdle(): void {
    idle ??= requestIdleCallback((deadline) => {
      idle = null;
      if (calm.isWaiting()) return;
      let isDone = plans.prepare();
      while (!isDone && deadline.timeRemaining() > 2) isDone = plans.prepare();
      if (!isDone) prepareInIdle();
    });
  }
  const nextFrame = createFrame(() => {
    // who leaves with the map may ask for it once more
    if (!isFollowing) return;
    // no longer than a frame, where one zoom follows another
    hasWaited = timelineFirst && !hasWaited;
    if (hasWaited) nextFrame.request();
    else {
      timelineFirst = false;
      paint();
    }
  });
  const steps = createFrameSteps();

  function reframe(): void {
    const { width, height } = sizeOf(map);
    if (width === 0 || height === 0) return;
    const now = frameAtRest(map, frame, pixelRatioNow());
    const next = coming !== null && isAlmost(coming, now) ? coming : now;
    coming = null;
    if (frame !== null && isAlmost(frame, next) && !namesWait) {
      // it may be on its way to another one
      steps.cancel();
      return;
    }
    // what has been painted of another file is not stretched to where this one is looked at
    if (plan === null || plan.document !== store.getState().document) {
      steps.cancel();
      frame = next;
      namesWait = false;
      nextFrame.request();
    } else steps.begin(moveTo(next, next.zoom !== frame?.zoom));
  }
  /** Events in one frame; in those after it names find their places and are painted. What shows until then is stretched to where it belongs. */
  function* moveTo(next: MapFrame, isZoom: boolean): Generator<void, void> {
    if (isZoom) {
      // Leaflet and what follows the extent have their turn
      yield;
      yield* upTo(stepMs, plans.prepareFrame(next));
    }
    frame = next;
    namesWait = true;
    paint();
    yield;
    plans.showEdges();
    paint();
    namesWait = false;
    yield* upTo(stepMs, plans.prepareNames());
    yield;
    paint();
  }
  /** While CSS shows a zoom there is time to count what it will end with. */
  function prepareZoom({ center, zoom }: ZoomAnimEvent): void {
    coming = frameOf(map, frameMargin, pixelRatioNow(), { centre: toLngLat(center), zoom });
    steps.begin(plans.prepareFrame(coming));
  }
  function reframeAtMargin(): void {
    if (frame !== null && isBeyondFrame(map, frame)) reframe();
  }
  function followNames(): void {
    const { view, language } = store.getState();
    const namesIn = view.layers.namesIn ?? language;
    if (namesIn === lastNames) return;
    lastNames = namesIn;
    void loadNamesFont(namesIn).then((isOther) => {
      if (!isOther) return;
      ruler = createTextRuler();
      nextFrame.request();
    });
  }
  /** A font has come: if it is ours, texts have other widths. */
  function measureAgain(): void {
    const another = createTextRuler();
    const probe = eventFont(colours, true);
    if (another.width(probeText, probe) === ruler.width(probeText, probe)) return;
    ruler = another;
    nextFrame.request();
  }
  function start(): () => void {
    isFollowing = true;
    const leaveColours = followColours(() => {
      colours = readMapColours(map.getContainer());
      nextFrame.request();
    });
    followNames();
    const unsubscribe = store.subscribe(({ view }, { view: before }) => {
      followNames();
      timelineFirst ||= isZoomed(before.timeExtent, view.timeExtent);
      nextFrame.request();
      calm.step();
    });
    const moves = {
      // what lies over the edges may wait for the rest of a filter: it is about to be seen
      movestart() {
        if (rest.isWaiting()) paintAtRest();
      },
      zoomanim: prepareZoom,
      moveend: reframe,
      viewreset: reframe,
      resize: reframe,
      move: reframeAtMargin,
    };
    map.on(moves);
    document.fonts.addEventListener('loadingdone', measureAgain);
    colours = readMapColours(map.getContainer());
    reframe();
    return () => {
      isFollowing = false;
      document.fonts.removeEventListener('loadingdone', measureAgain);
      leaveColours();
      unsubscribe();
      map.off(moves);
      nextFrame.cancel();
      steps.cancel();
      rest.cancel();
      calm.cancel();
      if (idle !== null) cancelIdleCallback(idle);
      idle = null;
    };
  }
  return {
    map,
    store,
    start,
    settle: steps.finish,
    getPlan: () => plan,
    getColours: () => colours,
    getFocus: () => focus,
    setFocus(place) {
      focus = place;
      nextFrame.request();
    },
    setLabels(read) {
      labels = read;
      nextFrame.request();
    },
    refresh() {
      // while a filter is being moved, that waits until it rests
      if (rest.isWaiting()) return;
      looksAround = true;
      nextFrame.request();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function pixelRatioNow(): number {
  return Math.min(window.devicePixelRatio, 2);
}

/** Panes settle by a pixel when a window opens: that is no reason to paint everything anew. */
function isAlmost(a: MapFrame, b: MapFrame): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 2;
  return (
    a.zoom === b.zoom &&
    a.pixelRatio === b.pixelRatio &&
    near(a.left * a.worldPx, b.left * b.worldPx) &&
    near(a.top * a.worldPx, b.top * b.worldPx) &&
    near(a.width, b.width) &&
    near(a.height, b.height) &&
    near(a.pane.right, b.pane.right) &&
    near(a.pane.bottom, b.pane.bottom)
  );
}
