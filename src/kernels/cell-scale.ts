/** Classes of a number of events on a logarithmic scale: as many colours are told apart on a map. */
const mostClasses = 6;

/**
 * The smallest number of each class, the lowest class first; the last one ends at `most`. Equal steps of the logarithm,
 * in whole numbers; where there are fewer numbers than classes, each number is a class.
 */
export function cellClasses(most: number): readonly number[] {
  const breaks: number[] = [];
  for (let step = 0; step < mostClasses; step++) {
    const least = Math.max(Math.round(Math.max(most, 1) ** (step / mostClasses)), (breaks.at(-1) ?? 0) + 1);
    if (least <= Math.max(most, 1)) breaks.push(least);
  }
  return breaks;
}

/** The class of a number of at least 1, from 0. */
export function classOfCount(classes: readonly number[], count: number): number {
  return Math.max(
    classes.findLastIndex((least) => least <= count),
    0,
  );
}

/** The step on a ramp of `mostClasses` colours for a class: where there are few, they lie as far apart as they can. */
export function rampStep(classes: readonly number[], index: number): number {
  return classes.length < 2 ? mostClasses - 1 : Math.round((index / (classes.length - 1)) * (mostClasses - 1));
}
