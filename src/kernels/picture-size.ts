/** Width and height of a picture, pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a PNG, JPEG, GIF, WebP or AVIF as its header tells it, before a browser makes room for it; null where it is none of
 * these, or tells none. Sources: PNG 1.2 (11.2.2), ITU T.81 (B.2.2), GIF 89a (18), RFC 9649 (2.5–2.7), ISO/IEC 23008-12 (6.5.3).
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return sizeOf(view.getUint32(16), view.getUint32(20));
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    if (textAt(view, 0) === 'GIF8') return sizeOf(view.getUint16(6, true), view.getUint16(8, true));
    if (textAt(view, 0) === 'RIFF' && textAt(view, 8) === 'WEBP') return webpSize(view);
    return textAt(view, 4) === 'ftyp' ? avifSize(view) : null;
  } catch (error) {
    // it ends where its size should stand
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** From marker to marker, to the one that begins the frame. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFill = marker === 0xff;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
    at += isFill ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): PictureSize | null {
  const kind = textAt(view, 12);
  if (kind === 'VP8 ') return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  const uint24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return kind === 'VP8X' ? sizeOf(uint24(24) + 1, uint24(27) + 1) : null;
}

/** A picture may be made of others: the largest one that its boxes name. */
function avifSize(view: DataView): PictureSize | null {
  const meta = boxIn(view, 0, view.byteLength, 'meta');
  // a full box has version and flags before what is in it
  const properties = meta && boxIn(view, meta.from + 4, meta.to, 'iprp');
  const list = properties && boxIn(view, properties.from, properties.to, 'ipco');
  if (list === null) return null;
  let largest: PictureSize | null = null;
  let extent = boxIn(view, list.from, list.to, 'ispe');
  while (extent !== null) {
    const size = sizeOf(view.getUint32(extent.from + 4), view.getUint32(extent.from + 8));
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
    extent = boxIn(view, extent.to, list.to, 'ispe');
  }
  return largest;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** What the first box of this kind holds, from `from` on; null where there is none. */
function boxIn(view: DataView, from: number, to: number, kind: string): Box | null {
  let at = from;
  while (at + 8 <= to) {
    const length = view.getUint32(at);
    if (length < 8) return null;
    if (textAt(view, at + 4) === kind) return { from: at + 8, to: Math.min(at + length, to) };
    at += length;
  }
  return null;
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((by) => view.getUint8(at + by)));
}

function sizeOf(width: number, height: number): PictureSize {
  return { width, height };
}
