/** Degrees, WGS 84: east before north, as everywhere in a GeoPackage. */
export type Position = readonly [lng: number, lat: number];

/** Type numbers of well-known binary (OGC 06-103r4). */
const wkb = { point: 1, lineString: 2, multiPoint: 4, multiLineString: 5 };

const wgs84 = 4326;
const pointBytes = 21;
const positionBytes = 16;
const plainHeaderBytes = 8;
const envelopeBytes = 32;

/** A place's point as GeoPackage binary (OGC 12-128r17, 2.1.3). */
export function pointBlob(position: Position): Uint8Array {
  const writer = new BlobWriter(plainHeaderBytes + pointBytes);
  writer.header(null);
  writer.point(position);
  return writer.bytes;
}

/** All places of an event, with the envelope that readers of a layer look at first. At least one position. */
export function multiPointBlob(positions: readonly Position[]): Uint8Array {
  const writer = new BlobWriter(plainHeaderBytes + envelopeBytes + 9 + positions.length * pointBytes);
  writer.header(positions);
  writer.begin(wkb.multiPoint, positions.length);
  for (const position of positions) writer.point(position);
  return writer.bytes;
}

/** The lines of a flow. At least one line, of two positions or more. */
export function multiLineBlob(lines: readonly (readonly Position[])[]): Uint8Array {
  const positions = lines.flat();
  const size = 9 + lines.length * 9 + positions.length * positionBytes;
  const writer = new BlobWriter(plainHeaderBytes + envelopeBytes + size);
  writer.header(positions);
  writer.begin(wkb.multiLineString, lines.length);
  for (const line of lines) {
    writer.begin(wkb.lineString, line.length);
    for (const position of line) writer.position(position);
  }
  return writer.bytes;
}

/** Writes little-endian, front to back. */
class BlobWriter {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.#view = new DataView(this.bytes.buffer);
  }

  /** "GP", version 0, flags (little-endian, and 2 where an envelope of west, east, south, north follows), SRS. */
  header(enclosed: readonly Position[] | null): void {
    this.#view.setUint32(this.#at, enclosed === null ? 0x47_50_00_01 : 0x47_50_00_03);
    this.#at += 4;
    this.#uint32(wgs84);
    if (enclosed === null) return;
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [lng, lat] of enclosed) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    this.#float64(west);
    this.#float64(east);
    this.#float64(south);
    this.#float64(north);
  }

  point(position: Position): void {
    this.#type(wkb.point);
    this.position(position);
  }

  /** Of something that holds `count` others. */
  begin(type: number, count: number): void {
    this.#type(type);
    this.#uint32(count);
  }

  position([lng, lat]: Position): void {
    this.#float64(lng);
    this.#float64(lat);
  }

  #type(type: number): void {
    this.#view.setUint8(this.#at++, 1);
    this.#uint32(type);
  }

  #uint32(value: number): void {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
  }

  #float64(value: number): void {
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }
}
