import type { Database } from '../project/open-database.ts';
import { saveCopy } from '../project/save-project.ts';
import type { ProjectKeeping } from './export-records.ts';

/** What the file of a project holds beside its records. Throws SQLite's error (`code`). */
export function projectKeeping(database: Database): ProjectKeeping {
  const count = (table: 'attachments' | 'ct_history'): number =>
    Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return {
    attachments: count('attachments'),
    edits: count('ct_history'),
    // what is thrown between two pieces of the copy ends it
    saveCopy: (target, signal) => saveCopy(database, target, () => signal?.throwIfAborted()),
  };
}
