import { failure, type Result } from '../shared/problem.ts';
import type { OpenDataset } from './open-dataset.ts';
import { readFault } from './project/database-fault.ts';

/** What `read` finds in what is open. A project's file may have been damaged since it was opened: that is told. */
export async function readOpen<T>(
  { document }: OpenDataset,
  read: () => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await read();
  } catch (error) {
    const { fileName } = document;
    const fault = readFault(error, fileName);
    const isDamaged = !fault.ok && fault.problems[0]?.message.key === 'problem.projectDamaged';
    return isDamaged ? failure('problem.openFileDamaged', { fileName }) : fault;
  }
}
