import type { MapExtent } from '../../shared/map-extent.ts';
import { isSameValue } from '../../shared/same-value.ts';
import type { View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { noComparedLanes, tellLanes } from './compared-lanes.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { createExplorerStore, type ExplorerStore } from './explorer-store.ts';
import { followSearch, type SearchApi } from './follow-search.ts';
import type { NextFrame } from './frame-store.ts';
import { createGestures, type Gestures } from './gestures.ts';
import { holdExtent, isHeldBy } from './held-places.ts';
import { selectFiltering } from './selectors.ts';
import { windowFor } from './time-windows.ts';
import { windowOfPassing } from './window-of-passing.ts';
import { areTwoWindows, partWindows, windowBeside } from './windows-apart.ts';

/**
 * Two views of what is open, side by side: the one that a person goes on with, and one that was pinned. The pinned one is a state
 * of its own, over the same columns: filters and brush are each side's own, what is pointed at and chosen is of both,
 * and the windows of time and the map move together. Where the two are about two windows of time, each timeline shows its own, at one scale.
 */
export interface Comparing {
  readonly pinned: ExplorerStore;
  /** What a person does on the pinned side. */
  readonly gestures: Gestures;
  /** Pins what is shown now, in the place of what was pinned before. */
  begin(): void;
  /** What was pinned goes on, and what went on is pinned. */
  swap(): void;
  end(): void;
}

/** What holds for a window, on whichever side. */
const shared = ['preferences', 'language', 'theme', 'ownMaps', 'mapFaults'] as const;

/** A map that was sent somewhere comes to rest a little beside it, in the shape of its pane: as a part of what it shows. */
const restsWithin = 0.02;

/** `nextFrame` as for a store. */
export function createComparing(store: ExplorerStore, api: SearchApi, nextFrame?: NextFrame): Comparing {
  const { preferences, language, theme } = store.getState();
  const pinned = createExplorerStore(preferences, { language, theme }, nextFrame);
  followSearch(pinned, api);
  const end = (): void => {
    store.setState({ isComparing: false, comparedLanes: null });
    pinned.setState({ document: null, searchHits: null, hover: null, comparedLanes: null });
  };
  store.subscribe((state, before) => {
    if (!state.isComparing) return;
    if (shared.some((name) => state[name] !== before[name])) pinned.setState(sharedOf(state));
    if (state.document === before.document) {
      // other clocks by which nothing moves
      if (state.view.timeZone !== before.view.timeZone)
        pinned.setState(({ view }) => ({ view: onClocksOf(view, state) }));
      return;
    }
    // not by its name: the first edit of a file that is no project makes a draft of it, which is called otherwise
    if (state.document === null || state.openings !== before.openings) end();
    else pinned.setState(({ view }) => ({ document: ownDocument(state), hover: null, view: onClocksOf(view, state) }));
  });
  lockViews(store, pinned);
  return {
    pinned,
    gestures: createGestures(pinned),
    begin() {
      const state = store.getState();
      const { searchHits } = state;
      if (state.document === null) return;
      // two empty timelines would compare nothing: where what passes is elsewhere in time, it is shown
      const timeExtent =
        windowOfPassing(state.document, selectFiltering(state), state.view.timeExtent) ?? state.view.timeExtent;
      const view = { ...state.view, timeExtent };
      // in half the width both maps show as much, and at the end the map is what it was, unless a hand moves it meanwhile
      const isHeld = isHeldBy(view.mapExtent, state.heldPlaces);
      const heldPlaces = isHeld ? state.heldPlaces : holdExtent(view.mapExtent);
      const comparedLanes = noComparedLanes;
      pinned.setState({
        ...sharedOf(state),
        document: ownDocument(state),
        view,
        searchHits,
        heldPlaces,
        comparedLanes,
      });
      store.setState({ view, isComparing: true, comparedLanes, heldPlaces });
    },
    swap() {
      const { view, searchHits } = store.getState();
      const { view: before, searchHits: hits } = pinned.getState();
      const { panes, list, mapExtent } = view;
      // both maps look at the same, each in the shape of its pane, and go on holding the places that they were sent to
      pinned.setState({ view: { ...view, mapExtent: before.mapExtent }, searchHits });
      store.setState({ view: { ...before, panes, list, mapExtent }, searchHits: hits });
    },
    end,
  };
}

function sharedOf(state: ExplorerState): Pick<ExplorerState, (typeof shared)[number]> {
  const { preferences, language, theme, ownMaps, mapFaults } = state;
  return { preferences, language, theme, ownMaps, mapFaults };
}

/** What is kept for a document, as its mask, is of one side: the other has a document object of its own. */
function ownDocument({ document }: ExplorerState): OpenDocument | null {
  return document === null ? null : { ...document };
}

/** Both sides read time on the same clocks. */
function onClocksOf(view: View, { view: { timeZone } }: ExplorerState): View {
  return view.timeZone === timeZone ? view : { ...view, timeZone };
}

/** While two sides are compared, windows, selection and pointer are the same on both. */
function lockViews(one: ExplorerStore, other: ExplorerStore): void {
  /** Where each map was sent last. */
  const sent = new Map<ExplorerStore, MapExtent>();
  /** How much later the window of `other` is than that of `one`, milliseconds. */
  let apartMs = 0;
  /** The windows that followed last: they lead nowhere. */
  const followedTo = new Map<ExplorerStore, TimeExtent>();
  const leadTime = (from: ExplorerStore, to: ExplorerStore, state: ExplorerState, before: ExplorerState): void => {
    const { view } = state;
    const follower = to.getState().view;
    const isMoved = view.timeExtent !== before.view.timeExtent && view.timeExtent !== followedTo.get(from);
    const showsAll = isMoved && isSameValue(view.timeExtent, windowFor('all', state));
    if (!before.isComparing && from === one) apartMs = 0;
    const isJoined = apartMs !== 0 && (showsAll || !areTwoWindows(view, follower));
    if (isJoined) apartMs = 0;
    if (!isMoved && !isJoined) return;
    let byMs = from === one ? apartMs : -apartMs;
    let leading = view.timeExtent;
    // the window was sent to the brush
    if (view.brush !== before.view.brush && !showsAll && areTwoWindows(view, follower)) {
      ({ leading, byMs } = partWindows(view, follower));
      apartMs = from === one ? byMs : -byMs;
    }
    const timeExtent = windowBeside({ leading, byMs });
    followedTo.set(to, timeExtent);
    followedTo.set(from, leading);
    if (timeExtent !== follower.timeExtent) to.setState({ view: { ...follower, timeExtent } });
    if (leading === view.timeExtent) return;
    const { shownTime } = state;
    from.setState({
      view: { ...view, timeExtent: leading },
      ...(shownTime?.window === view.timeExtent && { shownTime: { ...shownTime, window: leading } }),
    });
  };
  const lead = (from: ExplorerStore, to: ExplorerStore): void => {
    from.subscribe((state, before) => {
      if (!one.getState().isComparing || state.document === null) return;
      leadTime(from, to, state, before);
      const follower = to.getState();
      tellLanes(state, before, to);
      const rests = state.view.mapExtent === state.heldPlaces?.shown && state.view.mapExtent !== state.heldPlaces.asked;
      const view = followed(follower.view, state.view, before.view, rests ? state.view.mapExtent : sent.get(from));
      const hover = state.hover === before.hover ? follower.hover : state.hover;
      if (view === follower.view && hover === follower.hover) return;
      if (view.mapExtent !== follower.view.mapExtent) {
        sent.set(to, view.mapExtent);
        sent.delete(from);
      }
      // where one is sent to places, the other looks for free room by itself
      const isSent = view.mapExtent === state.heldPlaces?.asked;
      to.setState({ view, hover, ...(isSent && { heldPlaces: state.heldPlaces }) });
    });
  };
  lead(one, other);
  lead(other, one);
}

/** `view`, after what was changed on the other side; itself where nothing of it concerns it. */
function followed(view: View, after: View, before: View, sent: MapExtent | undefined): View {
  const selection = after.selection === before.selection ? view.selection : after.selection;
  const isMoved = after.mapExtent !== before.mapExtent && (sent === undefined || !isAt(after.mapExtent, sent));
  const mapExtent = isMoved ? after.mapExtent : view.mapExtent;
  const isSame = mapExtent === view.mapExtent && selection === view.selection;
  return isSame ? view : { ...view, mapExtent, selection };
}

function isAt(extent: MapExtent, sent: MapExtent): boolean {
  const width = sent.east - sent.west;
  const height = sent.north - sent.south;
  const offX = Math.abs(extent.west + extent.east - sent.west - sent.east) / 2 / width;
  const offY = Math.abs(extent.north + extent.south - sent.north - sent.south) / 2 / height;
  const grown = Math.min((extent.east - extent.west) / width, (extent.north - extent.south) / height);
  return offX < restsWithin && offY < restsWithin && Math.abs(grown - 1) < restsWithin;
}
