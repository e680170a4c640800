import { shortNumber } from './drawing.ts';

/** Between the lines of a hatching. */
const hatchPx = 7;

/**
 * Slanted lines inside of areas, as a path, whatever lies within them: where lines of x + y cross their rings (x, y, x, y …), by pairs.
 * Empty: none crosses them.
 */
export function hatching(rings: readonly (readonly number[])[]): string {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      const [x0, y0, x1, y1] = [ring[at] ?? 0, ring[at + 1] ?? 0, ring[next] ?? 0, ring[next + 1] ?? 0];
      const [a, b] = [x0 + y0, x1 + y1];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      // each end belongs to one of the two sides that meet there
      for (let line = Math.floor(low / hatchPx) + 1; line * hatchPx <= high; line++) {
        const share = (line * hatchPx - a) / (b - a);
        crossings.set(line, [...(crossings.get(line) ?? []), x0 + (x1 - x0) * share]);
      }
    }
  }
  const lines: string[] = [];
  for (const [line, xs] of crossings) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const [from = 0, to = 0] = sorted.slice(at, at + 2);
      lines.push(`M${point(from, line)}L${point(to, line)}`);
    }
  }
  return lines.join('');
}

function point(x: number, line: number): string {
  return `${shortNumber(x)} ${shortNumber(line * hatchPx - x)}`;
}
