// How far each turn of the wheel zooms the map: a thousand turns, as of a minute's zooming.
import { levelsOfTurn } from '../../src/kernels/levels-of-turn.ts';

export const name = 'levels-of-turn: a thousand turns of the wheel';

const turns = Float64Array.from({ length: 1000 }, (_, at) => ((at * 7919) % 481) - 240);
let levels = 0;

export function prepare() {
  levels = 0;
}

export function run() {
  for (const px of turns) levels += levelsOfTurn(px, 0.25);
  if (Number.isNaN(levels)) throw new Error('no levels');
}
