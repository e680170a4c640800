import { failure, type Message, type Result } from '../../shared/problem.ts';
import { removeStagedEvents } from './staged-project.ts';
import type { StagedTable } from './table-import.ts';

/** Where a table goes once it was read. Both end at `signal` with `problem.noImport`, and leave all as it was then. */
export interface CommitHost {
  /**
   * Makes a draft of a project that is handed over, and opens it. `ready` is given the place of the draft before that; where
   * it fails, the project lies again where it was.
   */
  openAsDraft(
    projectPath: string,
    fileName: string,
    ready: (draftPath: string) => Promise<Result<null>>,
    signal: AbortSignal,
  ): Promise<Result<null>>;
  /**
   * Adds a project that is handed over to what is open, without the events of these rows, as one edit. Fails with
   * `problem.importStale` where that is not what it was under this revision. `onward` is awaited in between (`done`
   * 0 … 1), and ends it where it rejects; the project is of no use any more once `spent` is called.
   */
  addToOpen(
    added: { readonly path: string; readonly skipped: readonly number[] },
    revision: number,
    label: Message,
    onward: (done: number) => Promise<void>,
    spent: () => void,
  ): Promise<Result<null>>;
}

/** What is done with events that are likely to be there already. */
export type Duplicates = 'keep' | 'skip';

/**
 * Puts what was read where it belongs; `intoRevision` is that of what is open, null: a new draft. Where it fails, all is as
 * it was, and it may be asked for again with another answer.
 */
export async function commitImport(
  host: CommitHost,
  { projectPath, notes, report }: StagedTable,
  intoRevision: number | null,
  duplicates: Duplicates,
  steps: {
    readonly signal: AbortSignal;
    onward(rows: number, done: number): Promise<void>;
    spent(): void;
  },
): Promise<Result<null>> {
  const { fileName } = report;
  const skipped = duplicates === 'skip' ? notes.duplicates() : [];
  const count = report.rows - report.rejected - skipped.length;
  const onward = (done: number): Promise<void> => steps.onward(Math.floor(done * count), done);
  try {
    if (intoRevision === null) {
      const ready = (path: string): Promise<Result<null>> => removeStagedEvents(path, skipped, fileName, onward);
      return await host.openAsDraft(projectPath, fileName, ready, steps.signal);
    }
    const label = { key: 'journal.import', values: { count, fileName } };
    return await host.addToOpen({ path: projectPath, skipped }, intoRevision, label, onward, steps.spent);
  } catch (error) {
    if (steps.signal.aborted) return failure('problem.noImport');
    throw error;
  }
}
