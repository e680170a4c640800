import type { Problem, Result } from '../../shared/problem.ts';
import { refuseEmpty } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { ForeignRecords, type ForeignDataset } from './foreign-records.ts';
import { inNamedFile } from './line-origin.ts';

/** Others have their turn; it rejects where nobody wants the file any more. `done` of it is read, 0 … 1. */
export type Onward = (done: number) => Promise<void>;

/** Reads what a file holds into records; fails where it cannot be read at all. */
type Fill = (into: ForeignRecords, onward: Onward) => Promise<Result<null>>;

/**
 * The dataset that a file in another format is: every record of it goes through the same checks as those of
 * a dataset file, and what is wrong is told with its place in that file. Fails where it cannot be read, and where no event is left. `fileName` gives the
 * title where the file has none, and stands before the number of a line.
 */
export async function decodeForeign(fill: Fill, fileName: string, steps: OpeningSteps): Promise<Result<LoadedDataset>> {
  await steps.enter('checking');
  const records = new ForeignRecords();
  const filled = await fill(records, (done) => steps.advance(done / 2));
  if (!filled.ok) return filled;
  const found = records.dataset(fileName.replace(/\.[^.]*$/, ''));
  const problems = new ProblemList();
  const dataset = await readDataset(found.file, problems, { advance: (done) => steps.advance(0.5 + done / 2) });
  return refuseEmpty(
    {
      ...dataset,
      problems: [...found.problems, ...dataset.problems.map((each) => inFile(each, found))].map((each) => ({
        ...each,
        path: inNamedFile(each.path, fileName),
      })),
      rejected: found.rejected + dataset.rejected,
    },
    found.file['events'],
  );
}

/** A problem of a record, at the place of the file that the record was made of. */
function inFile(problem: Problem, { origins }: ForeignDataset): Problem {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const origin = origins[list]?.[Number(index)];
  return origin === undefined ? problem : { ...problem, path: origin };
}
