import { expect, test } from 'vitest';
import { flatItems } from './fixtures/flat-items.ts';
import { evenRuler } from './fixtures/picture-subject.ts';
import { drawLegend, fitLegend } from './legend-drawing.ts';

const entry = { symbolPx: 0, symbol: [] };

test('what follows figures begins a line, as it stands under none of their heads', () => {
  const figures = [
    { ...entry, words: 'Mined (%), 2024', strong: true, ofFigures: true },
    { ...entry, words: 'no figure', ofFigures: true },
    { ...entry, words: 'Beside the map', strong: true, ofFigures: true },
    { ...entry, words: 'Refined: 90 %', ofFigures: true },
  ];
  const { items } = drawLegend(
    [...figures, { ...entry, words: 'country only' }, { ...entry, words: 'planned' }],
    900,
    evenRuler,
  );
  const lines = Map.groupBy(
    flatItems(items).flatMap(({ item }) => (item.kind === 'text' ? [item] : [])),
    ({ y }) => y,
  );
  expect(Array.from(lines.values(), (line) => line.map(({ text }) => text))).toEqual([
    ['Mined (%), 2024', 'no figure'],
    ['Beside the map', 'Refined: 90 %'],
    ['country only', 'planned'],
  ]);
});

test('a legend is cut to the lines that have room', () => {
  const entries = Array.from({ length: 30 }, (_, at) => ({ ...entry, words: `sign number ${at}` }));
  const whole = drawLegend(entries, 300, evenRuler);
  expect(fitLegend(entries, 300, Number.POSITIVE_INFINITY, evenRuler)).toEqual(whole);
  const { height, items } = fitLegend(entries, 300, whole.height - 1, evenRuler);
  expect(height).toBe(whole.height - 20);
  expect(items.length).toBeLessThan(whole.items.length);
  expect(fitLegend(entries, 300, 10, evenRuler)).toEqual({ items: [], height: 0 });
});
