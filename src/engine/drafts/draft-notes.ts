import { basename } from 'node:path';
import { z } from 'zod';
import type { Download } from '../../shared/draft.ts';
import { isNamedAfter } from '../project/draft-name.ts';
import { closeDatabase, openToRead, openToWrite, type Database } from '../project/open-database.ts';
import { parseDoc } from '../project/parse-doc.ts';
import { standingIn } from './work-in-project.ts';

// What a draft notes of itself. A browser makes a file of its own of what it is handed: the app can neither see it nor
// write to it. So a draft notes under which name and when it was handed over, and what of its work stood then.

const noteSchema = z.object({ fileName: z.string(), at: z.string(), standing: z.string() });

/** What of its work stands in a project, to be noted with `noteDownload`; null where it cannot be read. */
export async function readStanding(path: string): Promise<string | null> {
  return await read(path, standingIn);
}

/** Notes in a draft that a browser has what stood in it. Rejects with SQLite's error. */
export async function noteDownload(path: string, fileName: string, standing: string): Promise<void> {
  await write(path, (database) => {
    const note: z.input<typeof noteSchema> = { fileName, at: new Date().toISOString(), standing };
    database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('download', ?)").run(JSON.stringify(note));
  });
}

/**
 * Notes in a draft that was just made, and in no file of a person's own, of what file it was made. What it is a copy of may have
 * been a draft itself, of which other notes were true. Rejects as above.
 */
export async function noteOrigin(path: string, originName: string): Promise<void> {
  await write(path, (database) => {
    database.exec("DELETE FROM ct_meta WHERE key = 'download'");
    database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('origin', ?)").run(originName);
  });
}

/**
 * The name of the file that a draft was made of; empty where it does not say. One that was imported, or was made before drafts
 * noted it, is of its first rows' file, if it is named after that: else it was a project already.
 */
export function originOf(database: Database): string {
  const textIn = (sql: string): string => {
    const found = database.prepare(sql).pluck().get();
    return typeof found === 'string' ? found : '';
  };
  const noted = textIn("SELECT value FROM ct_meta WHERE key = 'origin'");
  if (noted !== '') return noted;
  const first = textIn('SELECT source_name FROM ct_batch ORDER BY batch LIMIT 1');
  return isNamedAfter(basename(database.name), first) ? first : '';
}

/** As `originOf`; empty where it cannot be read. */
export async function readOrigin(path: string): Promise<string> {
  return (await read(path, originOf)) ?? '';
}

async function write(path: string, change: (database: Database) => void): Promise<void> {
  const database = await openToWrite(path);
  try {
    change(database);
  } finally {
    closeDatabase(database);
  }
}

/** What was handed over last of a draft; null: nothing was, or it cannot be read. */
export async function readDownload(path: string): Promise<Download | null> {
  return await read(path, downloadOf);
}

async function read<Note>(path: string, noteIn: (database: Database) => Note): Promise<Note | null> {
  try {
    const database = await openToRead(path);
    try {
      return noteIn(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

export function downloadOf(database: Database): Download | null {
  const text = database.prepare("SELECT value FROM ct_meta WHERE key = 'download'").pluck().get();
  const note = noteSchema.safeParse(parseDoc(text));
  if (!note.success) return null;
  const { fileName, at, standing } = note.data;
  return { fileName, at, isCurrent: standingIn(database) === standing };
}
