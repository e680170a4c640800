import type { Problem, Result } from '../../shared/problem.ts';
import { refuseEmpty } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { ForeignRecords, type ForeignDataset } from './foreign-records.ts';

/** Reads what a file of a format holds into records. `onward` lets others have their turn, and ends it where nobody wants it any more. */
export type Reader<Content> = (
  content: Content,
  into: ForeignRecords,
  onward: (done: number) => Promise<void>,
) => Promise<void>;

/**
 * The dataset that the content of a file in another format is: every record of it goes through the same checks as those of
 * a dataset file, and what is wrong is told with its place in that file. Fails where no event is left. `fileName` gives the
 * title where the file has none.
 */
export async function decodeForeign<Content>(
  read: Reader<Content>,
  content: Content,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<LoadedDataset>> {
  await steps.enter('checking');
  const records = new ForeignRecords();
  await read(content, records, (done) => steps.advance(done / 2));
  const found = records.dataset(fileName.replace(/\.[^.]*$/, ''));
  const problems = new ProblemList();
  const dataset = await readDataset(found.file, problems, { advance: (done) => steps.advance(0.5 + done / 2) });
  const opened = refuseEmpty(
    {
      ...dataset,
      problems: [...found.problems, ...dataset.problems.map((each) => inFile(each, found))],
      rejected: found.rejected + dataset.rejected,
    },
    found.file['events'],
  );
  return opened;
}

/** A problem of a record, at the place of the file that the record was made of. */
function inFile(problem: Problem, { origins }: ForeignDataset): Problem {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const origin = origins[list]?.[Number(index)];
  return origin === undefined ? problem : { ...problem, path: origin };
}
