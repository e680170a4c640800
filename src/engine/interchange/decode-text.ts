import { success, type Result } from '../../shared/problem.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { decodeForeign, type Reader } from './decode-foreign.ts';
import type { DecodedFile } from './decode-json.ts';
import type { TextFormat } from './interchange-format.ts';
import { readTimelineJsTable } from './read-timelinejs-table.ts';

const textReaders: Readonly<Record<TextFormat, Reader<string>>> = { 'timelinejs-csv': readTimelineJsTable };

/** The dataset in a text of a format of others. Fails where no event is left. */
export async function decodeText(
  format: TextFormat,
  text: string,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  const dataset = await decodeForeign(textReaders[format], text.replace(/^\uFEFF/, ''), fileName, steps);
  return dataset.ok ? success({ dataset: dataset.value, format }) : dataset;
}
