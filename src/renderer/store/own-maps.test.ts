import { expect, test } from 'vitest';
import type { OwnMap } from '../../shared/own-map.ts';
import { changedLayers, listedMaps, movedLayers } from './own-maps.ts';

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
