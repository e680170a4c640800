import { success, type Result } from '../../shared/problem.ts';
import { decodeDatasetValue } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { parseJson } from '../dataset/parse-json.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { decodeForeign, type Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import type { InterchangeFormat, JsonFormat } from './interchange-format.ts';
import { formatOfJson } from './json-format.ts';
import { readAcledJson } from './read-acled.ts';
import { readGeoJson } from './read-geojson.ts';
import { readLinkedPlaces } from './read-linked-places.ts';
import { recordsOf } from './list-within.ts';
import { readPlainRecords } from './read-plain-records.ts';
import { readSimileJson } from './read-simile.ts';
import { readUmap } from './read-umap.ts';
import { readStoryMapJs, readTimelineJs } from './read-timelinejs.ts';

type JsonReader = (value: unknown, into: ForeignRecords, onward: Onward) => Promise<void>;

const jsonReaders: Readonly<Record<JsonFormat, JsonReader>> = {
  geojson: readGeoJson,
  umap: readUmap,
  acled: readAcledJson,
  'linked-places': readLinkedPlaces,
  'timelinejs-json': readTimelineJs,
  storymapjs: readStoryMapJs,
  'simile-json': readSimileJson,
  'json-records': (value, into, onward) => readPlainRecords(recordsOf(value), into, onward),
};

/** A dataset, and of which format the file was that it was made of. */
export interface DecodedFile {
  readonly dataset: LoadedDataset;
  readonly format: InterchangeFormat;
}

/**
 * The dataset in a JSON text: Chronotope's own, or that of a format of others, told apart by what the file holds. Fails as
 * `decodeDataset` does.
 */
export async function decodeJson(text: string, fileName: string, steps: OpeningSteps): Promise<Result<DecodedFile>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { value } = json;
  const foreign = formatOfJson(value);
  const dataset =
    foreign === null
      ? await decodeDatasetValue(value, steps)
      : await decodeForeign(
          async (into, onward) => {
            await jsonReaders[foreign](value, into, onward);
            return success(null);
          },
          fileName,
          steps,
        );
  return dataset.ok ? success({ dataset: dataset.value, format: foreign ?? 'chronotope' }) : dataset;
}
