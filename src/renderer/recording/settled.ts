/** So often in a row a stage looks the same before it counts as painted, this far apart. */
const sameLooks = 4;
const lookMs = 60;
/** Nothing is waited for longer than that: what does not come is not in the picture. */
const mostMs = 10_000;
/** Looked at in so few pixels. */
const probe = { width: 160, height: 90 };

/** Resolves once what changed just now is on the canvases: a frame to take it up, and one that paints it. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Resolves once nothing moves on a stage any more, and the map has all of its ground. */
export async function settled(stage: HTMLElement, canvas: HTMLCanvasElement, paint: () => void): Promise<void> {
  const small = new OffscreenCanvas(probe.width, probe.height);
  const context = small.getContext('2d', { willReadFrequently: true });
  const began = performance.now();
  let before = '';
  for (let same = 0; same < sameLooks && performance.now() - began < mostMs;) {
    await painted();
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    paint();
    context?.drawImage(canvas, 0, 0, probe.width, probe.height);
    const look = String(context?.getImageData(0, 0, probe.width, probe.height).data);
    const hasGround = stage.querySelector('.map-basemap-square:not(.leaflet-tile-loaded)') === null;
    same = hasGround && look === before ? same + 1 : 0;
    before = look;
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
