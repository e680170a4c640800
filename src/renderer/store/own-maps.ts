import { mapTilePath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { OwnMap, OwnMapLayer } from '../../shared/own-map.ts';
import type { Problem, Result } from '../../shared/problem.ts';
import { createTurns } from '../../shared/turns.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** A map as the list of layers has it. */
export interface ListedMap extends OwnMapLayer {
  /** Null where the view names a map that was never opened on this machine. */
  readonly map: OwnMap | null;
}

/** What a person does with maps of their own. */
export interface OwnMapActions {
  /** Asks for a file; what becomes of it comes as an event. */
  choose(): void;
  /** Forgets a map, and takes it off the view; its file stays. */
  remove(path: string): void;
  change(path: string, change: Partial<Omit<OwnMapLayer, 'path'>>): void;
  /** Moves a map over the next one above (1), or under the next one below (−1). */
  move(path: string, by: 1 | -1): void;
  /** Empty where the map has nothing there; null where it cannot be read, which the state then tells. */
  fetchTile(key: string, z: number, x: number, y: number): Promise<ArrayBuffer | null>;
  /** A tile was fetched and cannot be drawn: the state tells it of its map. */
  tellUndrawn(key: string): void;
}

/** Those of the view from the ground up, then those that are known and have not been shown: they are off. */
export function listedMaps(maps: readonly OwnMap[], layers: readonly OwnMapLayer[]): readonly ListedMap[] {
  const shown = layers.map((layer) => ({ ...layer, map: maps.find(({ path }) => path === layer.path) ?? null }));
  const others = maps.filter(({ path }) => !layers.some((layer) => layer.path === path));
  return [...shown, ...others.map((map) => ({ path: map.path, isShown: false, opacity: 1, map }))];
}

/** Those that a window draws, from the ground up. */
export function shownMaps(maps: readonly OwnMap[], layers: readonly OwnMapLayer[]): readonly OwnMap[] {
  return listedMaps(maps, layers).flatMap(({ map, isShown }) => (isShown && map?.content ? [map] : []));
}

/** The layers once one of the listed maps is another. */
export function changedLayers(
  listed: readonly ListedMap[],
  path: string,
  change: Partial<Omit<OwnMapLayer, 'path'>>,
): readonly OwnMapLayer[] {
  return asLayers(listed.map((one) => (one.path === path ? { ...one, ...change } : one)));
}

/** The layers once one of the listed maps has changed its place with its neighbour; the same at the end of the list. */
export function movedLayers(listed: readonly ListedMap[], path: string, by: 1 | -1): readonly OwnMapLayer[] {
  const from = listed.findIndex((one) => one.path === path);
  const to = from + by;
  if (from === -1 || to < 0 || to >= listed.length) return asLayers(listed);
  const rest = listed.filter((_, at) => at !== from);
  return asLayers([...rest.slice(0, to), ...listed.slice(from, from + 1), ...rest.slice(to)]);
}

function asLayers(listed: readonly ListedMap[]): readonly OwnMapLayer[] {
  return listed.map(({ path, isShown, opacity }) => ({ path, isShown, opacity }));
}

export function createOwnMapActions(
  store: ExplorerStore,
  api: Pick<ExplorerApi, 'chooseFile' | 'removeMap' | 'fetchBytes'>,
): OwnMapActions {
  const listed = (): readonly ListedMap[] => {
    const { ownMaps, view } = store.getState();
    return listedMaps(ownMaps, view.layers.maps);
  };
  return {
    choose: () => void api.chooseFile('map'),
    remove(path) {
      setLayers(
        store,
        store.getState().view.layers.maps.filter((layer) => layer.path !== path),
      );
      void api.removeMap({ path }).then((removed) => tell(store, removed));
    },
    change: (path, change) => setLayers(store, changedLayers(listed(), path, change)),
    move: (path, by) => setLayers(store, movedLayers(listed(), path, by)),
    async fetchTile(key, z, x, y) {
      const tile = await api.fetchBytes(mapTilePath(key, z, x, y));
      if (tile.ok) return tile.value;
      tellFault(store, key, tile.problems[0]);
      return null;
    },
    tellUndrawn(key) {
      tellFault(store, key, { path: '', message: { key: 'problem.mapTileUndrawn' }, severity: 'error' });
    },
  };
}

function setLayers(store: ExplorerStore, maps: readonly OwnMapLayer[]): void {
  store.setState(({ view }) => ({ view: { ...view, layers: { ...view.layers, maps } } }));
}

function tell(store: ExplorerStore, result: Result<unknown>): void {
  if (!result.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: result.problems } });
}

/** Once a map: it may have a thousand tiles that cannot be read. */
function tellFault(store: ExplorerStore, key: string, problem: Problem | undefined): void {
  const { mapFaults } = store.getState();
  if (problem !== undefined && mapFaults[key] === undefined) {
    store.setState({ mapFaults: { ...mapFaults, [key]: problem } });
  }
}

/** Keeps the list of known maps that of the engine, and lets the engine remember which are shown with what is open. */
export interface FollowedMaps {
  /** Another file is open: the maps that were last shown with it are shown again, unless its view names some. */
  restore(): Promise<void>;
  /** A map was opened, and is shown on top; null: one was removed. */
  hear(added: string | null): Promise<void>;
}

export function followOwnMaps(store: ExplorerStore, api: Pick<ExplorerApi, 'getMaps' | 'showMaps'>): FollowedMaps {
  let isRestored = false;
  let restores = 0;
  /** One after the other: a map that is opened while others are restored comes to lie on top of them. */
  const inTurn = createTurns();
  const refresh = async (): Promise<readonly OwnMapLayer[] | null> => {
    const answer = await api.getMaps(null);
    if (!answer.ok) return null;
    store.setState({ ownMaps: answer.value.maps });
    return answer.value.layers;
  };
  store.subscribe(({ document, view }, before) => {
    // what a file brings with it when it is opened is no choice of a person's
    const isChosen = isRestored && document !== null && document === before.document;
    if (!isChosen || view.layers.maps === before.view.layers.maps) return;
    void api.showMaps({ layers: view.layers.maps }).then((kept) => tell(store, kept));
  });
  return {
    restore() {
      isRestored = false;
      const own = ++restores;
      return inTurn(async () => {
        const layers = await refresh();
        // another file is open by now, and has its own turn
        if (layers === null || own !== restores) return;
        if (layers.length > 0 && store.getState().view.layers.maps.length === 0) setLayers(store, layers);
        isRestored = true;
      });
    },
    hear: (added) =>
      inTurn(async () => {
        await refresh();
        if (added === null) return;
        const { ownMaps, view, mapFaults, notice } = store.getState();
        const map = ownMaps.find(({ path }) => path === added);
        // a map that was opened again may be whole now
        const isMended = notice?.kind === 'failed' && notice.fileName === map?.fileName;
        store.setState({
          mapFaults: Object.fromEntries(Object.entries(mapFaults).filter(([known]) => known !== map?.key)),
          notice: isMended ? null : notice,
        });
        const others = view.layers.maps.filter(({ path }) => path !== added);
        setLayers(store, [...others, { path: added, isShown: true, opacity: 1 }]);
      }),
  };
}
