import { noFilters } from '../../kernels/empty-view.ts';
import { eventsBeside } from '../../kernels/events-beside.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { Message } from '../../shared/problem.ts';
import {
  usualLanes,
  type FacetFilter,
  type FacetName,
  type FilterName,
  type Lanes,
  type Layers,
  type ListOrder,
  type MapOutline,
  type SavedView,
  type ShownPanes,
  type View,
} from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { chainView } from './chain-view.ts';
import { extentsOfClaim, figuresOfClaim } from './claim-in-view.ts';
import { createBrushGestures, dragView, viewWithoutBrush, type BrushGestures } from './brush-gestures.ts';
import { selectCanEdit } from './can-edit.ts';
import { idOf } from './event-text.ts';
import type { Drawers, ExplorerState, Hover, InlineEdit, MapTool, Placing, Tray } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { extentsOfRows } from './extents-of-rows.ts';
import { holdPlaces } from './held-places.ts';
import { placesOfRows } from './map-extent-of-rows.ts';
import { createMapGestures, type MapGestures } from './map-gestures.ts';
import { changedPlayback, type Playback } from './playing.ts';
import { createPageGestures, type PageGestures } from './page-gestures.ts';
import { typeInForm } from './record-form.ts';
import { viewShown } from './saved-view.ts';
import { goBack, goForward, recordView } from './view-history.ts';

/** What a person does with pointer and keys in a view. Views call these on a gesture and never on an echo of the state. */
export interface Gestures extends PageGestures, BrushGestures, MapGestures {
  setTimeExtent(extent: TimeExtent): void;
  /** On whose clocks times of day are read: 'UTC' or an IANA time zone; null: each event's own. */
  setTimeZone(timeZone: string | null): void;
  hover(hover: Hover | null): void;
  /** Chooses this event alone; null: none. */
  select(row: number | null): void;
  /** Chooses these events, the first one is told in the details. */
  selectRows(rows: readonly number[]): void;
  /** Adds an event to the chosen ones, or takes it from them. */
  toggle(row: number): void;
  /**
   * Reads a claim: its events, then those of its context, become the selection, and timeline and map move where they do not show all of them.
   * Null: reads none, and all stays.
   */
  readClaim(id: string | null): void;
  /** Timeline and map show these events, each as far as it can. */
  showRows(rows: readonly number[]): void;
  setSearch(query: string): void;
  setOnlyMap(on: boolean): void;
  /** Null, or a filter that asks nothing, drops the facet. */
  setFacet(facet: FacetName, filter: FacetFilter | null): void;
  /** Only events of the chain of this one, which come into view; null: no longer. */
  showChain(row: number | null): void;
  /** Drops one filter; a facet whole. */
  dropFilter(filter: FilterName): void;
  /** Drops every filter: search, brush, facets and "only what the map shows"; but those that are kept. */
  clearFilters(kept?: Pick<View['filters'], 'search'>): void;
  setLayers(change: Partial<Layers>): void;
  /** Chooses what the lanes of the timeline stand for, or arranges them; those of another field begin in their own order. */
  setLanes(change: Partial<Lanes>): void;
  /** Shows a view of the dataset; panes and list stay as they are laid out. */
  showView(saved: Omit<SavedView, 'id' | 'name'>): void;
  /** Changes how time plays; it is opened by that, and closed by null. */
  setPlayback(change: Partial<Playback> | null): void;
  setListOrder(change: Partial<ListOrder>): void;
  /** In a narrow window it also opens them, or folds them away. */
  showPanes(change: Partial<ShownPanes>): void;
  /** Opens or closes the side panes of a narrow window; which pane each holds stays. */
  setDrawers(change: Partial<Drawers>): void;
  showDialog(dialog: ExplorerState['dialog']): void;
  /** To the view before this one; panes and list stay as they are laid out. */
  goBack(): void;
  goForward(): void;
  closeNotice(): void;
  /** Begins to edit a title or a date where it stands; null: ends it. */
  editInline(inline: InlineEdit | null): void;
  /** The next click on the map fills this field of a form; null: it chooses events again. */
  pickOnMap(picking: ExplorerState['picking']): void;
  /** One thing at a time waits for the map to be clicked: a tool, a form, or an event that is put somewhere. */
  takeMapTool(tool: MapTool | null): void;
  /** Only events with a place inside of it; null: wherever they are. */
  setOutline(outline: MapOutline | null): void;
  /** Fills the field that waits for a point of the map; it may lie anywhere within `precisionM` metres. */
  takePoint(point: LngLat, precisionM: number): void;
  /** Shows the pane of the trays, with this one. */
  showTray(tray: Tray): void;
  /** Takes an event up, by its id, to be dropped on another view; null: it is dropped, or put back. */
  carry(id: string | null): void;
  /** Asks where on the map an event is, or goes on with what was pointed at; null: no longer. */
  place(placing: Placing | null): void;
  /** Tells why what was asked for cannot be done. */
  tell(message: Message): void;
  /** Shows once more what was wrong in the file that is open. */
  showProblems(): void;
}

/** So many events can be chosen at once: each is told in the details, and kept by its id. */
export const mostChosen = 10_000;

export function createGestures(store: ExplorerStore): Gestures {
  const changeView = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  };
  const changeFilters = (change: Partial<View['filters']>): void => {
    changeView({ filters: { ...store.getState().view.filters, ...change } });
  };
  const setFacet = (facet: FacetName, filter: FacetFilter | null): void => {
    const { [facet]: _, ...rest } = store.getState().view.filters.facets;
    const asks = filter !== null && filter.only.length + filter.not.length > 0;
    changeFilters({ facets: asks ? { ...rest, [facet]: filter } : rest });
  };
  const setDrawers = (change: Partial<Drawers>): void => {
    const { drawers } = store.getState();
    const next = { ...drawers, ...change };
    if (next.left !== drawers.left || next.right !== drawers.right) store.setState({ drawers: next });
  };
  const showPanes = (change: Partial<ShownPanes>): void => {
    changeView({ panes: { ...store.getState().view.panes, ...change } });
    if (change.left !== undefined) setDrawers({ left: change.left !== null });
    if (change.right !== undefined) setDrawers({ right: change.right !== null });
  };
  const choose = (selection: readonly string[], claim: string | null): void => {
    const state = store.getState();
    const { document, view } = state;
    // whoever chooses an event wants to read that, and not the page that stands before it
    const isTold = view.pages.length === 0;
    const isSame = selection.length === view.selection.length && selection.every((id, at) => id === view.selection[at]);
    if (!isSame || claim !== view.claim || !isTold) {
      const shown = document === null ? null : figuresOfClaim(document, state, claim);
      const layers = shown?.layers ?? view.layers;
      store.setState({
        view: { ...view, selection: isSame ? view.selection : selection, claim, pages: [], layers },
        figuresAside: shown?.figuresAside ?? null,
      });
    }
  };
  const travel = (step: typeof goBack): void => {
    const { history, view } = store.getState();
    // a view that has not come to rest yet is one to come back to all the same
    const travelled = step(recordView(history, view));
    // the menu's way there has no key and no pointer in the window, which would end the mark of a place
    store.setState({
      goneTo: null,
      history: travelled,
      view: { ...travelled.current, panes: view.panes, list: view.list },
    });
  };
  const selectRows = (rows: readonly number[]): void => {
    const { document, view } = store.getState();
    if (document === null) return;
    // to look closer at one event of the claim does not close the claim
    const ids = rows.map((row) => idOf(document, row));
    const claim = document.summary.claims.find(({ id }) => id === view.claim);
    const staysInClaim = ids.length > 0 && ids.every((id) => claim !== undefined && eventsBeside(claim).includes(id));
    choose(ids, staysInClaim ? view.claim : null);
    // an event beyond the claim is told in the details, and who chose it wants to read that
    if (ids.length > 0 && !staysInClaim && view.panes.right === 'claims') showPanes({ right: 'details' });
    setDrawers({ right: ids.length > 0 });
  };
  return {
    ...createBrushGestures(store),
    ...createMapGestures(store),
    ...createPageGestures(
      () => store.getState().view,
      (pages) => changeView({ pages }),
      () => showPanes({ right: 'details' }),
    ),
    setTimeExtent: (timeExtent) => dragView(store, { timeExtent }),
    hover(hover) {
      const before = store.getState().hover;
      if (before?.row !== hover?.row || before?.from !== hover?.from) store.setInFrame({ hover });
    },
    select: (row) => selectRows(row === null ? [] : [row]),
    selectRows,
    toggle(row) {
      const { document, view } = store.getState();
      if (document === null) return;
      const id = idOf(document, row);
      const rest = view.selection.filter((other) => other !== id);
      const selection = rest.length < view.selection.length ? rest : [...rest, id];
      choose(selection, null);
      setDrawers({ right: selection.length > 0 });
    },
    readClaim(id) {
      const { document, view } = store.getState();
      const claim = document?.summary.claims.find((one) => one.id === id);
      const beside = claim === undefined ? view.selection : eventsBeside(claim);
      choose(beside, claim?.id ?? null);
      if (document !== null && claim !== undefined) changeView(extentsOfClaim(document, claim, view));
      // it is read where it stands, also where it speaks of no event; to close it closes no pane
      if (claim !== undefined) setDrawers({ right: true });
    },
    showRows(rows) {
      const { document } = store.getState();
      if (document === null) return;
      const extents = extentsOfRows(document, rows);
      // before the map hears of it
      if (extents.mapExtent !== undefined)
        store.setState({ heldPlaces: holdPlaces(placesOfRows(document, rows), extents.mapExtent) });
      changeView(extents);
    },
    setTimeZone: (timeZone) => changeView({ timeZone }),
    setSearch: (search) => changeFilters({ search }),
    setOnlyMap: (onlyMap) => changeFilters({ onlyMap }),
    setFacet,
    showChain(row) {
      const { document, view } = store.getState();
      if (document !== null) changeView(chainView(document, view, row));
    },
    dropFilter(filter) {
      if (filter === 'search') changeFilters({ search: '' });
      else if (filter === 'brush') changeView(viewWithoutBrush(store));
      else if (filter === 'onlyMap') changeFilters({ onlyMap: false });
      else if (filter === 'outline') changeFilters({ outline: null });
      else if (filter === 'chain') changeFilters({ chain: null });
      else setFacet(filter, null);
    },
    clearFilters: (kept) => changeView({ ...viewWithoutBrush(store), filters: { ...noFilters, ...kept } }),
    setLayers: (change) => changeView({ layers: { ...store.getState().view.layers, ...change } }),
    setLanes(change) {
      const { lanes } = store.getState().view;
      const kept = change.by === undefined || change.by === lanes.by ? lanes : usualLanes;
      changeView({ lanes: { ...kept, ...change } });
    },
    setPlayback: (change) => store.setState(changedPlayback(store.getState(), change)),
    showView(saved) {
      const { document, view } = store.getState();
      if (document === null) return;
      const shown = viewShown(document, saved, view);
      store.setState({ view: shown });
      // in a narrow window the map is to have the room
      setDrawers({ left: false, right: shown.selection.length > 0 });
    },
    setListOrder: (change) => changeView({ list: { ...store.getState().view.list, ...change } }),
    showPanes,
    setDrawers,
    showDialog: (dialog) => store.setState({ dialog }),
    goBack: () => travel(goBack),
    goForward: () => travel(goForward),
    closeNotice: () => store.setState({ notice: null }),
    editInline(inline) {
      if (selectCanEdit(store.getState())) store.setState({ inline });
    },
    takeMapTool: (mapTool) =>
      store.setState(mapTool === null ? { mapTool } : { mapTool, picking: null, placing: null }),
    setOutline: (outline) => changeFilters({ outline }),
    pickOnMap(picking) {
      store.setState(picking === null ? { picking } : { picking, mapTool: null, placing: null });
      // in a narrow window the map is to have the room
      setDrawers({ right: picking === null });
    },
    takePoint({ lng, lat }, precisionM) {
      const { picking, forms } = store.getState();
      if (picking === null) return;
      // a tenth of what is known; a degree of latitude is about 111 km
      const digits = Math.min(Math.max(Math.ceil(Math.log10(1_113_200 / precisionM)), 0), 6);
      const point = { lat: lat.toFixed(digits), lng: lng.toFixed(digits), precisionM: String(precisionM) };
      store.setState({ forms: typeInForm(forms, picking.form, picking.field, point), picking: null });
      setDrawers({ right: true });
    },
    showTray(tray) {
      store.setState({ tray });
      showPanes({ left: 'trays' });
    },
    carry(carried) {
      if (selectCanEdit(store.getState())) store.setState({ carried });
    },
    place(placing) {
      if (!selectCanEdit(store.getState())) return;
      store.setState(placing === null ? { placing } : { placing, mapTool: null, picking: null });
      // in a narrow window the map is to have the room
      if (placing !== null) setDrawers({ right: false });
    },
    tell(message) {
      store.setState({
        notice: { kind: 'problem', fileName: '', problems: [{ path: '', message, severity: 'error' }] },
      });
    },
    showProblems() {
      const summary = store.getState().document?.summary;
      if (summary === undefined) return;
      const { fileName, problems } = summary;
      store.setState({ notice: { kind: 'incomplete', fileName, problems } });
    },
  };
}
