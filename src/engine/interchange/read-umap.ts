import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asList, asObject, asText } from './json-values.ts';
import { readGeoJson } from './read-geojson.ts';

/** A backup of uMap: its layers are GeoJSON, and their names categories. How they are drawn (`_umap_options`) is left to it. */
export async function readUmap(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const root = asObject(value) ?? {};
  const features = asList(root['layers']).flatMap((each) => {
    const layer = asObject(each) ?? {};
    const { name } = asObject(layer['_umap_options']) ?? {};
    return asList(layer['features']).map((feature) => inLayer(feature, asText(name)));
  });
  await readGeoJson(
    { type: 'FeatureCollection', name: asText(asObject(root['properties'])?.['name']), features },
    into,
    onward,
  );
}

function inLayer(feature: unknown, layer: string): unknown {
  const found = asObject(feature);
  if (found === null) return feature;
  const all = Object.entries(asObject(found['properties']) ?? {});
  const properties = Object.fromEntries(all.filter(([name]) => name !== '_umap_options'));
  return { ...found, properties: layer === '' ? properties : { category: layer, ...properties } };
}
