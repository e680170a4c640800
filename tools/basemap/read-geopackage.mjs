// @ts-check
import { DatabaseSync } from 'node:sqlite';
/** @import { Line, Polygon, Position } from "./shapes.mjs" */

/** Bytes of the envelope in a GeoPackage geometry header, by its kind. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const [LINE, POLYGON] = [2, 3];

/**
 * The rows of one layer of a GeoPackage, geometry decoded.
 * @param {string} file
 * @param {string} layer
 * @param {readonly string[]} columns
 * @returns {{ values: Record<string, string | null>, lines: Line[], polygons: Polygon[] }[]}
 */
export function readGeopackage(file, layer, columns) {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database.prepare(`SELECT geom, ${columns.join(', ')} FROM ${layer} ORDER BY fid`).all();
    return rows.map(({ geom, ...values }) => ({
      values: /** @type {Record<string, string | null>} */ (values),
      ...decodeGeometry(/** @type {Uint8Array} */ (geom)),
    }));
  } finally {
    database.close();
  }
}

/**
 * A GeoPackage geometry: a header, then well-known binary (here always little-endian).
 * @param {Uint8Array} bytes
 */
function decodeGeometry(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + (ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7] ?? 0);
  /** @type {Line[]} */
  const lines = [];
  /** @type {Polygon[]} */
  const polygons = [];

  const count = () => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const line = () => {
    const positions = Array.from({ length: count() }, (_, i) => {
      const start = at + 16 * i;
      return /** @type {Position} */ ([view.getFloat64(start, true), view.getFloat64(start + 8, true)]);
    });
    at += 16 * positions.length;
    return positions;
  };
  const geometry = () => {
    at += 1; // byte order
    const type = count();
    if (type === LINE) lines.push(line());
    else if (type === POLYGON) polygons.push(Array.from({ length: count() }, line));
    else for (let n = count(); n > 0; n--) geometry();
  };

  geometry();
  return { lines, polygons };
}
