import * as z from 'zod';
import { datasetSchema } from './dataset-schema.ts';

/** The text of `resources/dataset-1.schema.json`: what a file of dataset format 1 holds, for editors and other programs. */
export function datasetJsonSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(datasetSchema, { io: 'input' }), null, 2)}\n`;
}
