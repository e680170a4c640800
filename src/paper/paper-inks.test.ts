import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { categoryInks, figureInks, mapInks, paperInks } from './paper-inks.ts';

const css = readFileSync(new URL('../renderer/ui/tokens.css', import.meta.url), 'utf8');
const light = css.slice(0, css.indexOf('[data-theme'));
const token = (name: string): string | undefined => new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1];

test('paper has the colours of the light window', () => {
  const names = { ink: 'ink', ink2: 'ink-2', ink3: 'ink-3', line: 'line', lineStrong: 'line-strong' };
  const more = { lineControl: 'line-control', paper: 'bg-pane', sub: 'bg-sub', accent: 'accent', sea: 'sea' };
  const map = { land: 'land', coast: 'coast', flow: 'flow' };
  const tokens = Object.entries({ ...names, ...more, ...map }).map(([name, of]) => [name, token(of)]);
  expect(Object.fromEntries(tokens)).toEqual(paperInks);
});

test('and those of its map', () => {
  const map = readFileSync(new URL('../renderer/map/map-colours.css', import.meta.url), 'utf8');
  const own = Object.keys(mapInks).map((name) => {
    const token = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, new RegExp(`--map-${token}: ([^;]+);`).exec(map)?.[1]];
  });
  expect(Object.fromEntries(own)).toEqual(mapInks);
});

test('and those of its categories, in their order', () => {
  const categories = ['diplomacy', 'defence', 'trade', 'minerals', 'export', 'supply', 'law', 'outlook'];
  const own = categories.map((name) => ({ fill: token(`c-${name}`), edge: token(`e-${name}`) }));
  expect(categoryInks.slice(0, -1)).toEqual(own);
});

test('and those of figures, from low to high', () => {
  expect(figureInks).toEqual([1, 2, 3, 4, 5, 6].map((step) => token(`figure-${step}`)));
});
