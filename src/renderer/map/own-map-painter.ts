import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { pictureSize } from '../../kernels/picture-size.ts';
import type { TileToPaint } from './own-map-messages.ts';

/** Paints what a square shows of its tile; where there is nothing, the basemap is seen. Rejects where the tile cannot be read. */
export async function paintOwnTile(canvas: OffscreenCanvas, asked: TileToPaint): Promise<ImageBitmap> {
  canvas.width = asked.squarePx;
  canvas.height = asked.squarePx;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a map has no canvas to paint on');
  if (asked.kind === 'pictures') await paintPicture(context, asked);
  else paintShapes(context, asked);
  return canvas.transferToImageBitmap();
}

/** Tiles are 256 or 512 pixels wide. A larger picture than this is no tile, and a small file may hold one that fills the memory. */
const mostPicturePx = 4096;

async function paintPicture(
  context: OffscreenCanvasRenderingContext2D,
  { tile, source: { left, top, side }, squarePx }: TileToPaint,
): Promise<void> {
  const size = pictureSize(new Uint8Array(tile));
  if (size === null || Math.max(size.width, size.height) > mostPicturePx) throw new RangeError('no tile of a map');
  const picture = await createImageBitmap(new Blob([tile]));
  const { width, height } = picture;
  context.drawImage(picture, left * width, top * height, side * width, side * height, 0, 0, squarePx, squarePx);
  picture.close();
}

const areaType = 3;
const lineType = 2;

/** Areas pale, over them lines, over them points: whatever their layers are called. Water alone has a colour. */
function paintShapes(context: OffscreenCanvasRenderingContext2D, asked: TileToPaint): void {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(asked.tile)));
  const all = Object.values(layers);
  for (const type of [areaType, lineType, 1]) {
    for (const layer of all) paintLayer(context, layer, type, asked);
  }
}

function paintLayer(
  context: OffscreenCanvasRenderingContext2D,
  layer: VectorTileLayer,
  type: number,
  { source: { left, top, side }, squarePx, pixelRatio, colours }: TileToPaint,
): void {
  const scale = squarePx / (side * layer.extent);
  const isWater = /water|ocean|sea|lake|river/i.test(layer.name);
  context.setTransform(1, 0, 0, 1, -left * layer.extent * scale, -top * layer.extent * scale);
  context.lineJoin = 'round';
  for (let index = 0; index < layer.length; index++) {
    const feature = layer.feature(index);
    if (feature.type !== type) continue;
    if (type === 1) {
      paintPoints(context, feature, scale, pixelRatio, colours);
      continue;
    }
    const path = pathOf(feature, scale);
    if (type === areaType) {
      context.fillStyle = isWater ? colours.sea : colours.cityName;
      context.globalAlpha = isWater ? 1 : 0.18;
      context.fill(path, 'evenodd');
    }
    context.strokeStyle = isWater ? colours.river : colours.cityName;
    context.globalAlpha = type === areaType ? 0.75 : 0.95;
    context.lineWidth = (type === areaType ? 1.1 : 1.6) * pixelRatio;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function paintPoints(
  context: OffscreenCanvasRenderingContext2D,
  feature: VectorTileFeature,
  scale: number,
  pixelRatio: number,
  colours: TileToPaint['colours'],
): void {
  for (const { x, y } of feature.loadGeometry().flat()) {
    context.beginPath();
    context.arc(x * scale, y * scale, 3 * pixelRatio, 0, 2 * Math.PI);
    context.fillStyle = colours.cityName;
    context.fill();
    context.strokeStyle = colours.mapHalo;
    context.lineWidth = pixelRatio;
    context.stroke();
  }
}

function pathOf(feature: VectorTileFeature, scale: number): Path2D {
  const path = new Path2D();
  for (const ring of feature.loadGeometry()) {
    ring.forEach(({ x, y }, at) => {
      if (at === 0) path.moveTo(x * scale, y * scale);
      else path.lineTo(x * scale, y * scale);
    });
    if (feature.type === areaType) path.closePath();
  }
  return path;
}
