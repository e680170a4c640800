import type { Position } from './geometry-blob.ts';

/**
 * The way through these positions, cut where it crosses 180°: other programs would draw it round the other side of the
 * world. Two positions or more; the shorter way round between each two.
 */
export function flowLines(positions: readonly Position[]): readonly (readonly Position[])[] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const position of positions) {
    const before = line.at(-1);
    if (before !== undefined && Math.abs(position[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const lat = latitudeAt(edge, before, position);
      lines.push([...line, [edge, lat]]);
      line = [[-edge, lat]];
    }
    line.push(position);
  }
  return [...lines, line];
}

function latitudeAt(edge: number, [lng, lat]: Position, to: Position): number {
  const across = to[0] + 2 * edge;
  return lat + ((to[1] - lat) * (edge - lng)) / (across - lng);
}
