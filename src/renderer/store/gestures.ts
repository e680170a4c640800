import type { MapExtent } from '../../shared/map-extent.ts';
import type { View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { idOf } from './event-text.ts';
import type { Hover } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What a person does with pointer and keys in a view. Views call these on a gesture and never on an echo of the state. */
export interface Gestures {
  setTimeExtent(extent: TimeExtent): void;
  setMapExtent(extent: MapExtent): void;
  setBrush(brush: TimeExtent | null): void;
  hover(hover: Hover | null): void;
  select(row: number | null): void;
  setSearch(query: string): void;
  setOnlyMap(on: boolean): void;
  /** Drops every filter: search, brush and "only what the map shows". */
  clearFilters(): void;
  closeNotice(): void;
  /** Shows once more what was wrong in the file that is open. */
  showProblems(): void;
}

export function createGestures(store: ExplorerStore): Gestures {
  const changeView = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  };
  const changeFilters = (change: Partial<View['filters']>): void => {
    changeView({ filters: { ...store.getState().view.filters, ...change } });
  };
  return {
    setTimeExtent: (timeExtent) => changeView({ timeExtent }),
    setMapExtent: (mapExtent) => changeView({ mapExtent }),
    setBrush: (brush) => changeView({ brush }),
    hover(hover) {
      const before = store.getState().hover;
      if (before?.row !== hover?.row || before?.from !== hover?.from) store.setState({ hover });
    },
    select(row) {
      const { document, view } = store.getState();
      if (document === null) return;
      const selection = row === null ? [] : [idOf(document, row)];
      if (selection.length !== view.selection.length || selection[0] !== view.selection[0]) changeView({ selection });
    },
    setSearch: (search) => changeFilters({ search }),
    setOnlyMap: (onlyMap) => changeFilters({ onlyMap }),
    clearFilters: () => changeView({ brush: null, filters: { search: '', onlyMap: false } }),
    closeNotice: () => store.setState({ notice: null }),
    showProblems() {
      const summary = store.getState().document?.summary;
      if (summary === undefined) return;
      const { fileName, problems } = summary;
      store.setState({ notice: { kind: 'incomplete', fileName, problems } });
    },
  };
}
