export interface BlobEnvelope {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Deeper than any geometry that is meant. */
const deepest = 32;

/**
 * What a GeoPackage blob encloses, by any program that wrote it: out of its header, else by a walk through its
 * well-known binary. Null for an empty geometry and for bytes that are none.
 */
export function blobEnvelope(blob: Uint8Array): BlobEnvelope | null {
  if (blob.byteLength < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return null;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const flags = view.getUint8(3);
  if ((flags & 16) !== 0) return null;
  const littleEndian = (flags & 1) === 1;
  try {
    if ((flags & 14) !== 0) return envelopeOfHeader(view, littleEndian);
    const bounds = new Bounds();
    walk(view, 8, bounds, 0);
    return bounds.envelope();
  } catch (error) {
    // cut off, or nested without end
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The positions of a geometry, in its order; none for an empty one and for bytes that are none. */
export function blobPositions(blob: Uint8Array): readonly (readonly [x: number, y: number])[] {
  const positions: (readonly [number, number])[] = [];
  if (blobEnvelope(blob) === null) return positions;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  // the envelope of the header: none, XY, with Z or M, with both
  const envelopeBytes = [0, 32, 48, 48, 64][(view.getUint8(3) >> 1) & 7] ?? 0;
  try {
    walk(view, 8 + envelopeBytes, { add: (x, y) => void positions.push([x, y]) }, 0);
    return positions;
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

interface Positions {
  add(x: number, y: number): void;
}

function envelopeOfHeader(view: DataView, littleEndian: boolean): BlobEnvelope | null {
  const [minX, maxX, minY, maxY] = [8, 16, 24, 32].map((at) => view.getFloat64(at, littleEndian));
  if (minX === undefined || maxX === undefined || minY === undefined || maxY === undefined) return null;
  return minX <= maxX && minY <= maxY ? { minX, maxX, minY, maxY } : null;
}

class Bounds implements Positions {
  #minX = Infinity;
  #maxX = -Infinity;
  #minY = Infinity;
  #maxY = -Infinity;

  add(x: number, y: number): void {
    this.#minX = Math.min(this.#minX, x);
    this.#maxX = Math.max(this.#maxX, x);
    this.#minY = Math.min(this.#minY, y);
    this.#maxY = Math.max(this.#maxY, y);
  }

  envelope(): BlobEnvelope | null {
    const [minX, maxX, minY, maxY] = [this.#minX, this.#maxX, this.#minY, this.#maxY];
    return minX <= maxX && minY <= maxY ? { minX, maxX, minY, maxY } : null;
  }
}

/** Adds the geometry at `from`; gives where it ends. Throws a RangeError where the bytes are too few. */
function walk(view: DataView, from: number, found: Positions, depth: number): number {
  if (depth > deepest) throw new RangeError('geometry: nested too deep');
  const littleEndian = view.getUint8(from) === 1;
  const raw = view.getUint32(from + 1, littleEndian);
  const type = (raw & 0x0f_ff_ff_ff) % 1000;
  const positionBytes = 8 * dimensions(raw);
  let at = from + 5;
  const count = (): number => {
    const parts = view.getUint32(at, littleEndian);
    at += 4;
    return parts;
  };
  const position = (): void => {
    found.add(view.getFloat64(at, littleEndian), view.getFloat64(at + 8, littleEndian));
    at += positionBytes;
  };
  const line = (): void => {
    for (let rest = count(); rest > 0; rest--) position();
  };
  if (type === 1) position();
  else if (type === 2) line();
  else if (type === 3) for (let rest = count(); rest > 0; rest--) line();
  else for (let rest = count(); rest > 0; rest--) at = walk(view, at, found, depth + 1);
  return at;
}

/** X and Y, and Z, M or both by either of the two ways in which programs say so. */
function dimensions(raw: number): number {
  const iso = Math.floor((raw & 0x0f_ff_ff_ff) / 1000);
  const byFlags = Number((raw & 0x80_00_00_00) !== 0) + Number((raw & 0x40_00_00_00) !== 0);
  return 2 + Math.max(byFlags, iso === 3 ? 2 : Math.min(iso, 1));
}
