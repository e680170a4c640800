import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * The pixels of a picture: red, green, blue and opacity of each, line by line.
 * @param {string} path of a PNG
 */
export async function readPixels(path) {
  const image = await loadImage(path);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
