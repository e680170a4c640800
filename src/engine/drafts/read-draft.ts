import { stat } from 'node:fs/promises';
import type { Draft } from '../../shared/draft.ts';
import { success, type Result } from '../../shared/problem.ts';
import { textSchema } from '../dataset/dataset-schema-values.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { classifyProject } from '../project/classify-project.ts';
import { readFault } from '../project/database-fault.ts';
import { nextSteps } from '../project/journal.ts';
import type { Database } from '../project/open-database.ts';
import { openRecovered } from '../project/open-project.ts';
import { parseDoc } from '../project/parse-doc.ts';
import { downloadOf, originOf } from './draft-notes.ts';

type ReadDraft = Pick<Draft, 'changed' | 'content' | 'problems'>;

/**
 * What a draft says of itself, without reading its events. One that cannot be read says when its file was last written.
 * `open`: where nothing may be written, also not what a program that was stopped has left to be undone, as `openToRead` does.
 */
export async function readDraft(file: FileToOpen, open = openRecovered): Promise<ReadDraft> {
  const about = await readProject(file, aboutOf, open);
  if (about.ok) return { ...about.value, problems: [] };
  return { changed: await lastWritten(file), content: null, problems: about.problems };
}

/** As `changed` of `readDraft`, and whether the draft can be read, without a count of its events: that takes a while of a million. */
export async function readLastChange(
  file: FileToOpen,
): Promise<{ readonly changed: string; readonly isRead: boolean }> {
  const changed = await readProject(file, changeIn);
  return changed.ok ? { changed: changed.value, isRead: true } : { changed: await lastWritten(file), isRead: false };
}

type About = Omit<ReadDraft, 'problems'>;

async function lastWritten({ path }: FileToOpen): Promise<string> {
  const time = await stat(path).catch(() => null);
  return (time?.mtime ?? new Date(0)).toISOString();
}

async function readProject<Read>(
  { path, fileName }: FileToOpen,
  read: (database: Database) => Read,
  open = openRecovered,
): Promise<Result<Read>> {
  try {
    const database = await open(path);
    try {
      const project = classifyProject(database, fileName);
      return project.ok ? success(read(database)) : project;
    } finally {
      database.close();
    }
  } catch (error) {
    return readFault(error, fileName);
  }
}

function aboutOf(database: Database): About {
  const about = parseDoc(textIn(database, "SELECT value FROM ct_meta WHERE key = 'about'"));
  const title = typeof about === 'object' && about !== null && 'title' in about ? about.title : null;
  return {
    changed: changeIn(database),
    content: {
      title: textSchema.safeParse(title).data ?? {},
      eventCount: Number(database.prepare('SELECT count(*) FROM events').pluck().get()),
      lastEdit: nextSteps(database).undo,
      origin: originOf(database),
      download: downloadOf(database),
    },
  };
}

/** The background writes to the file too: when a person changed it last, its journal says. */
function changeIn(database: Database): string {
  return textIn(database, 'SELECT max(at) FROM (SELECT at FROM ct_history UNION ALL SELECT at FROM ct_batch)');
}

/** The one text that is asked for; empty where there is none. */
function textIn(database: Database, sql: string): string {
  const found = database.prepare(sql).pluck().get();
  return typeof found === 'string' ? found : '';
}
