import type { Box } from './label-boxes.ts';

/** What `cards` leave free of `pane`, as boxes that do not overlap. */
export function roomBetweenCards(pane: Box, cards: readonly Box[]): readonly Box[] {
  const within = cards
    .map((card) => cut(card, pane))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);
  const edges = [pane.top, ...within.flatMap(({ top, bottom }) => [top, bottom]), pane.bottom];
  const levels = [...new Set(edges)].toSorted((a, b) => a - b);
  return levels.slice(1).flatMap((bottom, above) => {
    const top = levels[above] ?? bottom;
    const across = within.filter((card) => card.top <= top && card.bottom >= bottom);
    return gapsBetween(pane, across).map(({ left, right }) => ({ left, top, right, bottom }));
  });
}

function gapsBetween(pane: Box, cards: readonly Box[]): readonly Pick<Box, 'left' | 'right'>[] {
  const gaps: Pick<Box, 'left' | 'right'>[] = [];
  let left = pane.left;
  for (const card of cards.toSorted((a, b) => a.left - b.left)) {
    if (card.left > left) gaps.push({ left, right: card.left });
    left = Math.max(left, card.right);
  }
  if (left < pane.right) gaps.push({ left, right: pane.right });
  return gaps;
}

function cut({ left, top, right, bottom }: Box, pane: Box): Box {
  return {
    left: Math.max(left, pane.left),
    top: Math.max(top, pane.top),
    right: Math.min(right, pane.right),
    bottom: Math.min(bottom, pane.bottom),
  };
}
