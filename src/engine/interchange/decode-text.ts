import { success, type Result } from '../../shared/problem.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { decodeForeign, type Onward } from './decode-foreign.ts';
import type { DecodedFile } from './decode-json.ts';
import type { ForeignRecords } from './foreign-records.ts';
import type { TextFormat } from './interchange-format.ts';
import { readAcled } from './read-acled.ts';
import { readGdelt } from './read-gdelt.ts';
import { readGpx } from './read-gpx.ts';
import { readIcs } from './read-ics.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readKml } from './read-kml.ts';
import { readLinkedPlacesTable } from './read-linked-places-table.ts';
import { readSimileXml } from './read-simile.ts';
import { readTimelineJsTable } from './read-timelinejs-table.ts';

type TextReader = (text: string, into: ForeignRecords, onward: Onward) => Promise<Result<null>>;

const textReaders: Readonly<Record<TextFormat, TextReader>> = {
  'timelinejs-csv': readTimelineJsTable,
  kml: readKml,
  gpx: readGpx,
  'simile-xml': readSimileXml,
  ics: readIcs,
  'linked-places-tsv': readLinkedPlacesTable,
  acled: readAcled,
  gdelt: readGdelt,
  'json-lines': readJsonLines,
};

/** The dataset in a text of a format of others. Fails where it cannot be read, and where no event is left. */
export async function decodeText(
  format: TextFormat,
  text: string,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  const content = text.replace(/^\uFEFF/, '');
  const dataset = await decodeForeign((into, onward) => textReaders[format](content, into, onward), fileName, steps);
  return dataset.ok ? success({ dataset: dataset.value, format }) : dataset;
}
