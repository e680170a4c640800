import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetJsonSchemaText } from './dataset-json-schema.ts';

test('the documentation names every field', () => {
  const documented = readFileSync(new URL('../../../docs/dataset-format.md', import.meta.url), 'utf8');
  const fields = new Set<string>();
  JSON.parse(datasetJsonSchemaText(), (key, value: unknown) => {
    if (key === 'properties') Object.keys(Object(value)).forEach((name) => fields.add(name));
    return value;
  });
  expect(fields.size).toBeGreaterThan(70);
  expect([...fields].filter((field) => !documented.includes(`\`${field}\``))).toEqual([]);
});

test('the JSON Schema in resources is what the schemas say: else run `node tools/right-node.mjs tools/write-dataset-schema.mjs`', () => {
  const committed = readFileSync(new URL('../../../resources/dataset-1.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(datasetJsonSchemaText());
});
