const types: Readonly<Record<string, string>> = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
};
const longest = 8_000_000;

/**
 * The GeoJSON geometry of a well-known text, with `SRID=4326;` in front or not; null where it is none. What lies within is
 * checked where it is used.
 */
export function geometryOfWkt(text: string): object | null {
  const found = /^(?:SRID=4326;)?\s{0,9}([A-Z]{5,15})\s{0,9}(?:ZM|Z|M)?\s{0,9}\(/i.exec(text.slice(0, 60));
  const type = types[found?.[1]?.toUpperCase() ?? ''];
  if (found === null || type === undefined || text.length > longest) return null;
  const coordinates = listsOf(text.slice(found[0].length - 1));
  if (coordinates === null) return null;
  // a point has its numbers in one list, a MULTIPOINT its points in brackets or without
  if (type === 'Point') return { type, coordinates: coordinates[0] };
  return type === 'MultiPoint'
    ? { type, coordinates: coordinates.map((each) => (isPosition(each) ? each : each[0])) }
    : { type, coordinates };
}

type Nested = readonly (number | Nested)[];

function isPosition(value: number | Nested | undefined): value is readonly number[] {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** `((1 2, 3 4))` as lists within lists; null where brackets do not close, or are nested deeper than geometries are. */
function listsOf(text: string): readonly Nested[] | null {
  const stack: Nested[][] = [];
  let done: readonly Nested[] | null = null;
  for (const [token] of text.matchAll(/[(),]|[^(),]+/g)) {
    if (done !== null) return token.trim() === '' ? done : null;
    const current = stack.at(-1);
    if (token === '(') {
      if (stack.length >= 4) return null;
      stack.push([]);
    } else if (token === ')') {
      const list = stack.pop();
      if (list === undefined) return null;
      const outer = stack.at(-1);
      if (outer === undefined) done = list;
      else outer.push(list);
    } else if (token !== ',' && token.trim() !== '') {
      const numbers = token.trim().split(/\s+/).map(Number);
      if (current === undefined || numbers.some((number) => !Number.isFinite(number))) return null;
      current.push(numbers.slice(0, 2));
    }
  }
  return done;
}
