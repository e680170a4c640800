// Writes resources/dataset-1.schema.json after a change of the schemas in src/engine. A unit test tells when it is due.
// Reads TypeScript as it is, which takes Node 22.18 or newer: `node tools/right-node.mjs tools/write-dataset-schema.mjs`.
import { writeFileSync } from 'node:fs';

const source = new URL('../src/engine/dataset/dataset-json-schema.ts', import.meta.url).href;
const { datasetJsonSchemaText } = await import(source);
writeFileSync(new URL('../resources/dataset-1.schema.json', import.meta.url), datasetJsonSchemaText());
