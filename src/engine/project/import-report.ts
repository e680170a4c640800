import * as z from 'zod';
import type { Problem } from '../../shared/problem.ts';
import type { Database } from './open-database.ts';
import { canBeSaid, messageSchema } from './stored-message.ts';

/** What was wrong in the files that a project was made of, and how many of their records were left out. */
export interface ImportReport {
  readonly problems: readonly Problem[];
  readonly rejected: number;
}

const problemsSchema = z.array(
  z.object({
    path: z.string(),
    message: messageSchema,
    severity: z.enum(['error', 'warning']),
  }),
);

/** An import that a person has made keeps its counts and its mapping beside the problems. */
const reportSchema = z.union([
  problemsSchema,
  z.object({ problems: problemsSchema }).transform(({ problems }) => problems),
]);

/** Nothing where it cannot be read any more: the records matter more than how they came. */
export function readImportReport(database: Database): ImportReport {
  const batches = database
    .prepare<[], readonly [unknown, unknown]>(
      // an import that was undone has left its report behind
      'SELECT report, rejected FROM ct_batch b WHERE batch = 1 OR EXISTS (SELECT 1 FROM events e WHERE e.batch = b.batch) ORDER BY batch',
    )
    .raw()
    .all();
  return {
    problems: batches.flatMap(([report]) => parseReport(report)),
    rejected: batches.reduce((sum, [, rejected]) => sum + (typeof rejected === 'number' ? rejected : 0), 0),
  };
}

function parseReport(text: unknown): readonly Problem[] {
  try {
    const problems = reportSchema.safeParse(JSON.parse(String(text))).data ?? [];
    return problems.filter(({ message }) => canBeSaid(message));
  } catch {
    return [];
  }
}

/**
 * The problems in `found` that `report` does not tell: a date that nobody could read in the first file is still there, at
 * another place where records before it were left out.
 */
export function problemsBeyond(report: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, number>();
  for (const { message } of report) {
    const text = JSON.stringify(message);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  return found.filter(({ message }) => {
    const text = JSON.stringify(message);
    const left = known.get(text) ?? 0;
    known.set(text, left - 1);
    return left <= 0;
  });
}
