/** A canvas that is painted in CSS pixels, at the sharpness of the screen (up to 2). */
export interface CanvasSheet {
  readonly context: CanvasRenderingContext2D;
  /** Clears, and fits the canvas to a size. */
  begin(width: number, height: number): void;
  /** Shows the canvas, or takes it out of the page's layout. */
  show(isShown: boolean): void;
  /** Lays what another canvas has over this one from its corner on, pixel by pixel. */
  lay(sheet: Pick<CanvasSheet, 'context'>): void;
}

/** Pixels of the canvas in one of CSS. */
export function sharpnessOfScreen(): number {
  return Math.min(devicePixelRatio, 2);
}

export function createSheet(canvas: HTMLCanvasElement): CanvasSheet {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser engine has no 2D canvas');
  return {
    context,
    begin(width, height) {
      const sharpness = sharpnessOfScreen();
      const [pixelsX, pixelsY] = [Math.round(width * sharpness), Math.round(height * sharpness)];
      if (canvas.width !== pixelsX || canvas.height !== pixelsY) {
        canvas.width = pixelsX;
        canvas.height = pixelsY;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      context.clearRect(0, 0, width, height);
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      context.lineJoin = 'round';
    },
    show(isShown) {
      if (canvas.hidden === isShown) canvas.hidden = !isShown;
    },
    lay({ context: { canvas: other } }) {
      // where there is no room for the timeline none of its canvases has a pixel, and browsers refuse to draw such a one
      if (other.width === 0 || other.height === 0) return;
      context.save();
      context.resetTransform();
      context.drawImage(other, 0, 0);
      context.restore();
    },
  };
}
