const patterns = new Map<string, CanvasPattern | null>();
const stepPx = 6;

/** Slanted lines in a colour, on nothing: "some time within". One tile a colour is kept. */
export function hatchPattern(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  let pattern = patterns.get(colour);
  if (pattern === undefined) {
    pattern = context.createPattern(paintTile(colour), 'repeat');
    // The tile is painted at twice its size, to be sharp on any screen.
    pattern?.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
    patterns.set(colour, pattern);
  }
  return pattern ?? colour;
}

function paintTile(colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  const size = stepPx * 2;
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (context !== null) {
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.beginPath();
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - 2, size + 2);
      context.lineTo(shift + size + 2, -2);
    }
    context.stroke();
  }
  return tile;
}
