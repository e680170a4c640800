/**
 * A line with fewer points (x, y, x, y …): each that is left out lies at most `tolerance` from the line between its neighbours that
 * stay, by the rule of Douglas and Peucker. Both ends stay.
 */
export function fewerPoints(points: readonly number[], tolerance: number): readonly number[] {
  const count = points.length / 2;
  if (count < 3) return points;
  const stays = new Uint8Array(count);
  stays[0] = 1;
  stays[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const farthest = farthestBetween(points, from, to, tolerance * tolerance);
    if (farthest === null) continue;
    stays[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  const left: number[] = [];
  for (let at = 0; at < count; at++) if (stays[at] === 1) left.push(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0);
  return left;
}

/** The point between two that lies farthest from the segment that joins them; null: none is more than `least` away, squared. */
function farthestBetween(points: readonly number[], from: number, to: number, least: number): number | null {
  const [x, y] = [points[from * 2] ?? 0, points[from * 2 + 1] ?? 0];
  const [dx, dy] = [(points[to * 2] ?? 0) - x, (points[to * 2 + 1] ?? 0) - y];
  const length = dx * dx + dy * dy;
  let most = least;
  let found: number | null = null;
  for (let at = from + 1; at < to; at++) {
    const [px, py] = [(points[at * 2] ?? 0) - x, (points[at * 2 + 1] ?? 0) - y];
    const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
    const away = (px - along * dx) ** 2 + (py - along * dy) ** 2;
    if (away <= most) continue;
    most = away;
    found = at;
  }
  return found;
}
