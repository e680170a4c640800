import type { PixelGrid } from '../../kernels/density-pixels.ts';

/** A canvas that is never shown, written pixel by pixel, at the sharpness of the screen. */
export interface PixelSheet {
  readonly context: CanvasRenderingContext2D;
  /** An empty grid of this size, in pixels of the screen. */
  begin(width: number, height: number): PixelGrid;
  /** Puts what was written on the canvas. */
  finish(): void;
}

export function createPixelSheet(): PixelSheet {
  const canvas = document.createElement('canvas');
  // it is written here in each frame, and never by the graphics card
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser engine has no 2D canvas');
  let image: ImageData | null = null;
  let pixels = new Uint32Array(0);
  return {
    context,
    begin(width, height) {
      if (image?.width !== width || image.height !== height) {
        canvas.width = width;
        canvas.height = height;
        image = context.createImageData(width, height);
        pixels = new Uint32Array(image.data.buffer);
      } else pixels.fill(0);
      return { width, height, pixels };
    },
    finish() {
      if (image !== null) context.putImageData(image, 0, 0);
    },
  };
}
