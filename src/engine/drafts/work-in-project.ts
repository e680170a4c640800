import { createHash } from 'node:crypto';
import { hasTable } from '../project/classify-project.ts';
import { headOf, tipOf } from '../project/journal-tree.ts';
import { openToRead, type Database } from '../project/open-database.ts';

/**
 * What was ever done in a project, as a text: two that say the same hold the same work, each edit of it, also those that were
 * taken back, whatever else stands in their files. An edit, an import and a file that is attached say when they were made, to
 * the millisecond. Null where it cannot be read.
 */
export async function workInProject(path: string): Promise<string | null> {
  try {
    const database = await openToRead(path);
    try {
      const edits = database.prepare('SELECT entry, at FROM ct_history ORDER BY entry').raw().all();
      return JSON.stringify([standingIn(database), edits, tipOf(database)]);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** What of it stands, as a short text: an edit that is made and taken back again leaves it as it was. */
export function standingIn(database: Database): string {
  const all = (sql: string): unknown => database.prepare(sql).raw().all();
  const standing = {
    imports: all('SELECT batch, source_name, at FROM ct_batch ORDER BY batch'),
    head: headOf(database),
    versions: hasTable(database, 'ct_version') ? all('SELECT name, entry, at FROM ct_version ORDER BY name') : [],
    // what another program has written, and nobody has taken up yet
    outside: all('SELECT tab, row FROM ct_touched'),
  };
  return createHash('sha256').update(JSON.stringify(standing)).digest('hex');
}
