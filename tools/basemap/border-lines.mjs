// @ts-check
import { edgesAlong, edgesOf, FEATURES_WITHOUT_CODE } from './disputed-areas.mjs';
import { cellsOf, edgeKey } from './grid.mjs';
/** @import { Grid } from "./grid.mjs" */
/** @import { DisputedArea, DisputedLine, Line } from "./shapes.mjs" */

/**
 * Part 2b of the rule in the head of build-basemap.mjs: features that Natural
 * Earth types "Disputed" or "Indeterminate", or notes as claimed whole by
 * another state, and that have a land border.
 */
const FEATURES_NOT_AGREED = new Set([...FEATURES_WITHOUT_CODE, 'Kosovo', 'Palestine', 'W. Sahara']);

/**
 * Borders between countries, agreed (solid) and disputed (dashed).
 *
 * @param {Grid} grid
 * @param {(test: (a: string, b: string) => boolean) => readonly Line[]} bordersWhere
 * @param {readonly DisputedLine[]} lines
 * @param {readonly DisputedArea[]} areas
 * @returns {{ agreed: Line[], disputed: Line[] }}
 */
export function borderLines(grid, bordersWhere, lines, areas) {
  const isAgreed = (/** @type {string} */ a, /** @type {string} */ b) =>
    !FEATURES_NOT_AGREED.has(a) && !FEATURES_NOT_AGREED.has(b);
  const between = cells(grid, bordersWhere(isAgreed));
  const around = cells(
    grid,
    bordersWhere((a, b) => !isAgreed(a, b)),
  );
  const claims = cells(
    grid,
    lines.flatMap(({ parts }) => parts),
  );

  // A border along a disputed area or line is disputed too, and drawn once.
  const contested = new Set([...edgesOf(grid, areas), ...claims.flatMap(edgesAlong)]);
  const drawn = new Set([...between, ...around].flatMap(edgesAlong));
  const claimsLeft = claims.flatMap((line) =>
    runsWhere(line, (edge) => {
      if (drawn.has(edge)) return false;
      drawn.add(edge);
      return true;
    }),
  );
  const positions = (/** @type {number[][]} */ all) => all.map((line) => line.map(grid.position));
  return {
    agreed: positions(between.flatMap((line) => runsWhere(line, (edge) => !contested.has(edge)))),
    disputed: positions([
      ...between.flatMap((line) => runsWhere(line, (edge) => contested.has(edge))),
      ...around,
      ...claimsLeft,
    ]),
  };
}

/**
 * @param {Grid} grid
 * @param {readonly Line[]} lines
 */
function cells(grid, lines) {
  return lines.map((line) => cellsOf(grid, line));
}

/**
 * The longest runs of a line whose edges all pass.
 * @param {readonly number[]} line
 * @param {(edge: string) => boolean} test
 * @returns {number[][]}
 */
function runsWhere(line, test) {
  /** @type {number[][]} */
  const runs = [];
  let isOpen = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [/** @type {number} */ (line[i - 1]), /** @type {number} */ (line[i])];
    const passes = test(edgeKey(a, b));
    if (passes && isOpen) runs.at(-1)?.push(b);
    else if (passes) runs.push([a, b]);
    isOpen = passes;
  }
  return runs;
}
