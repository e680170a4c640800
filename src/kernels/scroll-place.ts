/**
 * A list may be taller than a browser lets an element be. Its box is then of a height that every browser allows, and a
 * distance in the box stands for another one in the list: near both ends for itself, between them for a longer one.
 * Wheel and keys move the list by what they say all the same; only the bar, which covers all of it, moves by leaps.
 */

/** What is in sight, and all there is, pixels. */
export interface ScrollRoom {
  /** Of all items. */
  readonly height: number;
  /** Of what is in sight. */
  readonly view: number;
}

export interface ScrollPlace {
  /** How much of the list lies above what is in sight. */
  readonly top: number;
  /** What the browser calls that. */
  readonly scrollTop: number;
}

/** Browsers stop at 16 million pixels and more; up to here half a pixel is still told apart. */
const tallest = 8_000_000;
/** From either end on, so much of the list is scrolled as it is: thousands of events. */
const exact = 200_000;
/** A movement that is longer comes from the bar: not even a pixel of it stands for less. */
const leap = 4000;

/** How high the box is in which the items stand. */
export function boxHeight({ height }: Pick<ScrollRoom, 'height'>): number {
  return Math.min(height, tallest);
}

/** The place at this distance from the top of the list, or the nearest there is. */
export function placeAt(top: number, room: ScrollRoom): ScrollPlace {
  const kept = Math.min(Math.max(top, 0), lastTop(room));
  return { top: kept, scrollTop: scrollOf(kept, room) };
}

/** Where the list is once the browser has scrolled its box from `before`. */
export function placeScrolled(before: ScrollPlace, scrollTop: number, room: ScrollRoom): ScrollPlace {
  const moved = scrollTop - before.scrollTop;
  const top = isWhole(room) || Math.abs(moved) >= leap ? topOf(scrollTop, room) : before.top + moved;
  return { top: Math.min(Math.max(top, 0), lastTop(room)), scrollTop };
}

function isWhole({ height }: ScrollRoom): boolean {
  return height <= tallest;
}

function lastTop({ height, view }: ScrollRoom): number {
  return Math.max(0, height - view);
}

function scrollOf(top: number, room: ScrollRoom): number {
  if (isWhole(room) || top <= exact) return top;
  const hidden = room.height - tallest;
  const end = lastTop(room) - exact;
  return top >= end ? top - hidden : exact + ((top - exact) * (end - hidden - exact)) / (end - exact);
}

function topOf(scrollTop: number, room: ScrollRoom): number {
  if (isWhole(room) || scrollTop <= exact) return scrollTop;
  const hidden = room.height - tallest;
  const end = lastTop(room) - hidden - exact;
  return scrollTop >= end ? scrollTop + hidden : exact + ((scrollTop - exact) * (end + hidden - exact)) / (end - exact);
}
