import { expect, test } from 'vitest';
import type { OwnMap, OwnMapLayer } from '../../shared/own-map.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { changedLayers, createOwnMapActions, followOwnMaps, listedMaps, movedLayers, shownMaps } from './own-maps.ts';

const mapAt = (path: string): OwnMap => ({ path, fileName: path, key: path, content: null, problems: [] });
const known = [mapAt('a'), mapAt('b')];
const layer = (path: string) => ({ path, isShown: true, opacity: 0.5 });

test('known maps that are not shown are listed over those of the view, and a map of the view that is not known is too', () => {
  expect(listedMaps(known, [layer('elsewhere'), layer('b')])).toEqual([
    { ...layer('elsewhere'), map: null },
    { ...layer('b'), map: known[1] },
    { path: 'a', isShown: false, opacity: 1, map: known[0] },
  ]);
});

test('a window draws those that are on and can be drawn', () => {
  const extent = { west: 0, south: 0, east: 1, north: 1 };
  const content = { kind: 'pictures', minZoom: 0, maxZoom: 1, extent, attribution: '' } as const;
  const maps = [mapAt('a'), ...['b', 'c', 'd'].map((path) => ({ ...mapAt(path), content }))];
  const layers = [layer('elsewhere'), layer('a'), layer('c'), { ...layer('b'), isShown: false }];
  expect(shownMaps(maps, layers).map(({ path }) => path)).toEqual(['c']);
});

test('a map is changed alone, and becomes a layer of the view by that', () => {
  const listed = listedMaps(known, [layer('b')]);
  expect(changedLayers(listed, 'a', { isShown: true })).toEqual([layer('b'), { path: 'a', isShown: true, opacity: 1 }]);
});

test('a map changes places with its neighbour, and stays where it is at the end', () => {
  const listed = listedMaps(known, [layer('a'), layer('b')]);
  const order = (path: string, by: 1 | -1) => movedLayers(listed, path, by).map((one) => one.path);
  expect(order('a', 1)).toEqual(['b', 'a']);
  expect(order('b', -1)).toEqual(['b', 'a']);
  expect(order('a', -1)).toEqual(['a', 'b']);
  expect(order('b', 1)).toEqual(['a', 'b']);
});

/** An engine that knows both maps, shows `a` with the file, and answers later. */
function followed(kept: Result<null> = success(null)) {
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: { timeZone: null } as unknown as OpenDocument });
  const shown: (readonly OwnMapLayer[])[] = [];
  const maps = followOwnMaps(store, {
    async getMaps() {
      await new Promise((resolve) => void setTimeout(resolve));
      return success({ maps: known, layers: [layer('a')] });
    },
    showMaps({ layers }) {
      shown.push(layers);
      return Promise.resolve(kept);
    },
  });
  const actions = createOwnMapActions(store, {
    chooseFile: () => Promise.resolve(),
    removeMap: () => Promise.resolve(success(null)),
    fetchBytes: () => Promise.resolve(success(new ArrayBuffer(1))),
  });
  const pathsShown = () => store.getState().view.layers.maps.map(({ path }) => path);
  return { store, maps, actions, shown, pathsShown };
}

test('a map that is opened while others are restored lies on top of them, and is remembered', async () => {
  const { maps, shown, pathsShown } = followed();
  await Promise.all([maps.restore(), maps.hear('b')]);
  expect(pathsShown()).toEqual(['a', 'b']);
  expect(shown.at(-1)?.map(({ path }) => path)).toEqual(['a', 'b']);
});

test('a map that was opened takes away what was told of its own failure, and nothing else', async () => {
  const { store, maps } = followed();
  const incomplete = { kind: 'incomplete', fileName: 'x.json', problems: [] } as const;
  store.setState({ notice: incomplete });
  await maps.hear('b');
  expect(store.getState().notice).toBe(incomplete);
  store.setState({ notice: { kind: 'failed', fileName: 'b', problems: [] } });
  await maps.hear('b');
  expect(store.getState().notice).toBeNull();
});

test('that maps are not remembered is told', async () => {
  const { store, maps } = followed(failure('problem.engineStopped'));
  await maps.restore();
  await maps.hear('b');
  await Promise.resolve();
  expect(store.getState().notice?.problems[0]?.message.key).toBe('problem.engineStopped');
});

test('a tile that cannot be drawn is told of its map, once, and no more when the map is opened again', async () => {
  const { store, maps, actions } = followed();
  actions.tellUndrawn('b');
  const { mapFaults } = store.getState();
  expect(mapFaults['b']?.message.key).toBe('problem.mapTileUndrawn');
  actions.tellUndrawn('b');
  expect(store.getState().mapFaults).toBe(mapFaults);
  await maps.hear('b');
  expect(store.getState().mapFaults).toEqual({});
});
