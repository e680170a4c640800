/** The words of an annotation over their point, pixels: `left` and `bottom` of their box from the upper left corner of the map. */
export interface AnnotationWords {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Between the words of two. */
const gapPx = 4;

/**
 * How far each is lifted over where it would stand, pixels, so that no words lie on those of one before it. What is lifted
 * points to its place by a longer arrow. Where there is no room for them above, they stay where they are: words over words
 * are better than words out of the map.
 */
export function annotationLifts(words: readonly AnnotationWords[]): readonly number[] {
  /** The lowest first: what is lifted over one may then meet one that stands higher. */
  const placed: AnnotationWords[] = [];
  return words.map((one) => {
    let bottom = one.bottom;
    for (const other of placed) {
      const isBeside = one.left >= other.left + other.width + gapPx || other.left >= one.left + one.width + gapPx;
      const isApart = bottom - one.height >= other.bottom + gapPx || other.bottom - other.height >= bottom + gapPx;
      if (!isBeside && !isApart) bottom = other.bottom - other.height - gapPx;
    }
    if (bottom < one.height) bottom = one.bottom;
    const next = placed.findIndex((other) => other.bottom < bottom);
    placed.splice(next === -1 ? placed.length : next, 0, { ...one, bottom });
    return one.bottom - bottom;
  });
}
