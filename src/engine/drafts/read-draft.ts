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

type ReadDraft = Pick<Draft, 'changed' | 'content' | 'problems'>;

/** What a draft says of itself, without reading its events. One that cannot be read says when its file was last written. */
export async function readDraft(file: FileToOpen): Promise<ReadDraft> {
  const about = await readAbout(file);
  if (about.ok) return { ...about.value, problems: [] };
  const time = await stat(file.path).catch(() => null);
  return { changed: (time?.mtime ?? new Date(0)).toISOString(), content: null, problems: about.problems };
}

type About = Omit<ReadDraft, 'problems'>;

async function readAbout({ path, fileName }: FileToOpen): Promise<Result<About>> {
  try {
    const database = await openRecovered(path);
    try {
      const project = classifyProject(database, fileName);
      return project.ok ? success(aboutOf(database)) : project;
    } finally {
      database.close();
    }
  } catch (error) {
    return readFault(error, fileName);
  }
}

function aboutOf(database: Database): About {
  const value = (sql: string): unknown => database.prepare(sql).pluck().get();
  const text = (sql: string): string => {
    const found = value(sql);
    return typeof found === 'string' ? found : '';
  };
  const about = parseDoc(text("SELECT value FROM ct_meta WHERE key = 'about'"));
  const title = typeof about === 'object' && about !== null && 'title' in about ? about.title : null;
  return {
    changed: text(lastChange),
    content: {
      title: textSchema.safeParse(title).data ?? {},
      eventCount: Number(value('SELECT count(*) FROM events')),
      lastEdit: nextSteps(database).undo,
      origin: text('SELECT source_name FROM ct_batch ORDER BY batch LIMIT 1'),
    },
  };
}

/** The background writes to the file too: when a person changed it last, its journal says. */
const lastChange = 'SELECT max(at) FROM (SELECT at FROM ct_history UNION ALL SELECT at FROM ct_batch)';
