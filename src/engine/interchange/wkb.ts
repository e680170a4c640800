/** Deeper than any geometry that is meant. */
const deepest = 8;

const types = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

/** The GeoJSON geometry of a GeoPackage blob, whatever program wrote it; null for an empty one and for bytes that are none. */
export function geometryOfBlob(blob: Uint8Array): object | null {
  if (blob.byteLength < 13 || blob[0] !== 0x47 || blob[1] !== 0x50) return null;
  const flags = blob[3] ?? 0;
  // the envelope of the header: none, XY, with Z or M, with both
  const envelopeBytes = [0, 32, 48, 48, 64][(flags >> 1) & 7];
  return envelopeBytes === undefined || (flags & 16) !== 0 ? null : geometryOfWkb(blob.subarray(8 + envelopeBytes));
}

/** The GeoJSON geometry of well-known binary, without altitudes; null where it is none. */
export function geometryOfWkb(bytes: Uint8Array): object | null {
  try {
    return new WkbReader(bytes).geometry(0);
  } catch (error) {
    // cut off, or nested without end
    if (error instanceof RangeError) return null;
    throw error;
  }
}

class WkbReader {
  readonly #view: DataView;
  #at = 0;
  #littleEndian = true;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  geometry(depth: number): object {
    if (depth > deepest) throw new RangeError('geometry: nested too deep');
    this.#littleEndian = this.#view.getUint8(this.#at++) === 1;
    const raw = this.#count();
    // an id of the reference system, as PostGIS writes it
    if ((raw & 0x20_00_00_00) !== 0) this.#at += 4;
    const type = types[(raw & 0x0f_ff_ff_ff) % 1000];
    const width = 8 * dimensions(raw);
    switch (type) {
      case 'Point':
        return { type, coordinates: this.#position(width) };
      case 'LineString':
        return { type, coordinates: this.#line(width) };
      case 'Polygon':
        return { type, coordinates: this.#list(() => this.#line(width), 4) };
      case 'MultiPoint':
      case 'MultiLineString':
      case 'MultiPolygon':
        return {
          type,
          coordinates: this.#list(() => this.#part(depth + 1), 5),
        };
      case 'GeometryCollection':
        return { type, geometries: this.#list(() => this.geometry(depth + 1), 5) };
      case undefined:
      default:
        throw new RangeError('geometry: of no known type');
    }
  }

  /** The coordinates of a geometry within one of several; a collection has none. */
  #part(depth: number): unknown {
    const part = this.geometry(depth);
    return 'coordinates' in part ? part.coordinates : undefined;
  }

  #count(): number {
    const count = this.#view.getUint32(this.#at, this.#littleEndian);
    this.#at += 4;
    return count;
  }

  #position(width: number): readonly [number, number] {
    const position = [
      this.#view.getFloat64(this.#at, this.#littleEndian),
      this.#view.getFloat64(this.#at + 8, this.#littleEndian),
    ] as const;
    this.#at += width;
    return position;
  }

  #line(width: number): readonly (readonly [number, number])[] {
    return this.#list(() => this.#position(width), width);
  }

  /** `least` bytes an entry: a count that the bytes cannot hold is a lie. */
  #list<T>(read: () => T, least: number): readonly T[] {
    const count = this.#count();
    if (count * least > this.#view.byteLength - this.#at) throw new RangeError('geometry: cut off');
    return Array.from({ length: count }, read);
  }
}

/** X and Y, and Z, M or both by either of the two ways in which programs say so. */
function dimensions(raw: number): number {
  const iso = Math.floor((raw & 0x0f_ff_ff_ff) / 1000);
  const byFlags = Number((raw & 0x80_00_00_00) !== 0) + Number((raw & 0x40_00_00_00) !== 0);
  return 2 + Math.max(byFlags, iso === 3 ? 2 : Math.min(iso, 1));
}
