/**
 * Shows what is painted on a canvas of its own as a picture. To show it takes some ms; while it stays, it costs a frame
 * nothing. Of a canvas that is painted on itself, a browser without a graphics card copies all pixels and lays them over the
 * page anew in every frame, changed or not.
 */
export interface StillCanvas {
  /** The canvas to paint on; never shown itself. */
  readonly painted: HTMLCanvasElement;
  /** Shows it as it is painted now. */
  show(): void;
}

/** Throws where this browser engine has no canvas for pictures. */
export function createStillCanvas(canvas: HTMLCanvasElement): StillCanvas {
  const painted = document.createElement('canvas');
  const shown = canvas.getContext('bitmaprenderer');
  if (shown === null) throw new Error('this browser engine has no canvas for pictures');
  // one for all pictures: each gives its pixels away and is blank again, where another canvas would be left to be collected
  const copy = new OffscreenCanvas(1, 1);
  return {
    painted,
    show() {
      // what has no room has no pixel, and browsers refuse to draw such a canvas
      if (painted.width === 0 || painted.height === 0) return;
      if (copy.width !== painted.width) copy.width = painted.width;
      if (copy.height !== painted.height) copy.height = painted.height;
      copy.getContext('2d')?.drawImage(painted, 0, 0);
      shown.transferFromImageBitmap(copy.transferToImageBitmap());
    },
  };
}
