// @ts-check
/** @import { Line, Position } from "./shapes.mjs" */

/**
 * The whole-number grid that world-atlas rounds its positions to. Natural
 * Earth's disputed lines come from the same source as its countries, so that
 * on this grid their ends fall exactly on vertices of country outlines, and
 * topology is a matter of equal numbers.
 *
 * @typedef {object} Grid
 * @property {(position: Position) => number} cell one number for the cell of a position
 * @property {(cell: number) => Position} position
 * @property {(a: number, b: number) => number} distance in cells, the longer of the two axes
 */

const ROW = 2 ** 20;

/**
 * @param {{ scale: readonly number[], translate: readonly number[] }} transform of a TopoJSON file
 * @returns {Grid}
 */
export function gridOf({ scale, translate }) {
  const [kx = 1, ky = 1] = scale;
  const [x0 = 0, y0 = 0] = translate;
  return {
    cell: ([lng, lat]) => Math.round((lat - y0) / ky) * ROW + Math.round((lng - x0) / kx),
    position: (cell) => [(cell % ROW) * kx + x0, Math.floor(cell / ROW) * ky + y0],
    distance: (a, b) => Math.max(Math.abs((a % ROW) - (b % ROW)), Math.abs(Math.floor(a / ROW) - Math.floor(b / ROW))),
  };
}

/**
 * A line as cells, without repeats.
 * @param {Grid} grid
 * @param {Line} line
 * @returns {number[]}
 */
export function cellsOf(grid, line) {
  return line.map(grid.cell).filter((cell, i, all) => cell !== all[i - 1]);
}

/**
 * One name for the edge between two cells, whichever way it runs.
 * @param {number} a
 * @param {number} b
 * @returns {string}
 */
export function edgeKey(a, b) {
  return a < b ? `${a}:${b}` : `${b}:${a}`;
}
