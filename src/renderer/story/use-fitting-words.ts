import { useLayoutEffect, useRef } from 'react';

/** From the size of the letters that a room reads best to the smallest that are told. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7];

/**
 * Sets words as large as they have room in their card, so that an audience, which cannot scroll, sees all of them: the ref
 * goes to the card, whose style makes `--fit` of it. Words that are too many even so are left to scroll.
 */
export function useFittingWords(): React.RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  // whoever draws the card draws other words
  useLayoutEffect(() => fitWords(card.current));
  useLayoutEffect(function fitAgain() {
    const room = card.current?.parentElement ?? null;
    if (room === null) return undefined;
    const sizes = new ResizeObserver(() => fitWords(card.current));
    sizes.observe(room);
    return () => sizes.disconnect();
  }, []);
  return card;
}

function fitWords(card: HTMLElement | null): void {
  if (card === null) return;
  for (const scale of scales) {
    card.style.setProperty('--fit', String(scale));
    if (card.scrollHeight <= card.clientHeight) return;
  }
}
