import { asList, asObject, asText, type JsonObject } from './json-values.ts';

/** What services call the list of what they answer: ACLED's `data`, `elements` of Overpass. */
const names = ['data', 'elements', 'records', 'results', 'items', 'rows'];
/** Of what an element of OpenStreetMap is made, and how it is tagged. */
const parts = new Set(['tags', 'center', 'nodes', 'members', 'geometry', 'bounds']);

/**
 * The records that an answer of a service holds beside what it says of itself; none where it holds no such list. The tags of
 * OpenStreetMap are fields like others, its `center` is a point, and the bindings of SPARQL are their values.
 */
export function listWithin(value: unknown): readonly unknown[] {
  const root = asObject(value);
  if (root === null) return [];
  const bindings = asList(asObject(root['results'])?.['bindings']);
  if (bindings.length > 0) return bindings.map((each) => bound(asObject(each) ?? {}));
  const list = names.map((name) => asList(root[name])).find((each) => each.length > 0) ?? [];
  return Array.isArray(root['elements']) ? list.map(ofOpenStreetMap) : list;
}

function bound(binding: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(binding).map(([name, each]) => [name, asText(asObject(each)?.['value'])]));
}

function ofOpenStreetMap(value: unknown): unknown {
  const element = asObject(value);
  if (element === null) return value;
  const own = Object.fromEntries(Object.entries(element).filter(([name]) => !parts.has(name)));
  const id = `${asText(element['type'])}/${asText(element['id'])}`;
  return { ...own, ...asObject(element['center']), ...asObject(element['tags']), id };
}

/** The records of a list, or of the list within an answer. */
export function recordsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : listWithin(value);
}
