import type { OpeningSteps } from '../opening-steps.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { checkFormat } from './check-format.ts';
import type { LoadedDataset } from './loaded-dataset.ts';
import { parseJson } from './parse-json.ts';
import { ProblemList } from './problem-list.ts';
import { readDataset } from './read-dataset.ts';

/**
 * The dataset in a JSON text of dataset format 1: every record validated by itself, every reference leading somewhere,
 * every date understood or undated. What is wrong is in `problems`, each with its path, and the rest is there.
 * Fails where the text is no JSON or no dataset of this version, and where no event is left: nothing could be shown.
 */
export async function decodeDataset(text: string, steps: OpeningSteps): Promise<Result<LoadedDataset>> {
  const json = parseJson(text);
  return json.ok ? await decodeDatasetValue(json.value, steps) : json;
}

/** As `decodeDataset`, of a JSON value. */
export async function decodeDatasetValue(value: unknown, steps: OpeningSteps): Promise<Result<LoadedDataset>> {
  const file = checkFormat(value);
  if (!file.ok) return file;
  await steps.enter('checking');
  const problems = new ProblemList();
  return refuseEmpty(await readDataset(file.value, problems, steps), file.value['events']);
}

/** Fails where no event is left: nothing could be shown. `found` is what stood for the events. */
export function refuseEmpty(dataset: LoadedDataset, found: unknown): Result<LoadedDataset> {
  if (dataset.events.length > 0) return success(dataset);
  const events = Array.isArray(found) ? found.length : 0;
  const nothing = failure('problem.noEvents', {
    events,
    places: dataset.places.length,
    sources: dataset.sources.length,
  });
  return nothing.ok ? nothing : { ok: false, problems: [...nothing.problems, ...dataset.problems] };
}
