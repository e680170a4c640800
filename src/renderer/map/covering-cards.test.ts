import { expect, test } from 'vitest';
import { standingCards } from './covering-cards.ts';

const tools = { left: 112, top: 62, right: 295, bottom: 92 };
const empty = { left: 0, top: 0, right: 0, bottom: 0 };

/** A map at (100, 50) of the window, shown at `scale`, with these cards over it. */
function mapWith(cards: readonly (typeof tools)[], { scale = 1, hasLegend = true, width = 900 } = {}) {
  const asked: string[] = [];
  const element = (box: object) => ({ getBoundingClientRect: () => box });
  const map = {
    getBoundingClientRect: () => ({ left: 100, top: 50, width: width * scale }),
    offsetWidth: width,
    clientWidth: width,
    clientHeight: 400,
    parentElement: {
      querySelectorAll(selector: string) {
        asked.push(selector);
        return cards.map(element);
      },
      querySelector: (selector: string) => (selector === '.map-legend' && hasLegend ? element(tools) : null),
    },
  };
  return { map: map as unknown as HTMLElement, asked };
}

test('cards stand in pixels of the map, wherever it is and as small as it is shown; what takes no room is none', () => {
  expect(standingCards(mapWith([tools, empty]).map)).toEqual([{ left: 12, top: 12, right: 195, bottom: 42 }]);
  expect(standingCards(mapWith([tools], { scale: 0.5 }).map)).toEqual([{ left: 24, top: 24, right: 390, bottom: 84 }]);
});

test('words that are written on the ground are no card, since they move with it', () => {
  const { map, asked } = mapWith([tools]);
  standingCards(map);
  expect(asked).toEqual([expect.stringContaining('[data-covers-map]:not(.map-annotation-words)')]);
});

test('before there is a legend its room is kept, in a narrow map that of its button', () => {
  expect(standingCards(mapWith([], { hasLegend: false }).map)).toEqual([
    { left: 300, top: 348, right: 890, bottom: 376 },
  ]);
  expect(standingCards(mapWith([], { hasLegend: false, width: 320 }).map)).toEqual([
    { left: 220, top: 348, right: 310, bottom: 376 },
  ]);
  expect(standingCards(mapWith([]).map)).toEqual([]);
});
