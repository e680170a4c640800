import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { openEditor } from './project-editor.ts';
import { saveProject } from './save-project.ts';
import { addSpatialFunctions } from './spatial-functions.ts';

/** Makes the tables of a new project what those of older ones are. */
const asBefore = `
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL ON CONFLICT REPLACE DEFAULT 0', 'NOT NULL DEFAULT 0');
PRAGMA writable_schema = RESET;
DROP TRIGGER ct_events_none; DROP TRIGGER ct_places_none; DROP TRIGGER ct_flows_none; DROP TRIGGER ct_actors_none;
DROP TRIGGER ct_sources_none; DROP TRIGGER ct_claims_none; DROP TRIGGER ct_indicators_none`;

test('a project that was made before takes rows with NULL as rev from its first edit on, and is else as it was', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  const file = { path, fileName: 'talks.gpkg', mayReplace: false };
  await saveProject(tinyDataset(), file, 'tiny.json');
  const other = new Sqlite(path);
  addSpatialFunctions(other);
  const parts = other.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw();
  const rows = other.prepare('SELECT fid, geom, id, title, edtf, start_ms, brief, doc FROM events ORDER BY fid').raw();
  const [partsOfNew, rowsBefore] = [parts.all(), rows.all()];
  other.unsafeMode(true);
  other.exec(asBefore);
  other.unsafeMode(false);
  const add = (id: string): unknown => other.prepare('INSERT INTO events (id, rev) VALUES (?, NULL)').run(id);
  expect(() => add('new')).toThrow('NOT NULL constraint failed');

  for (const title of [{ en: 'First' }, { en: 'Second' }]) {
    const editor = await openEditor(file, folder.path);
    if (!editor.ok) throw new Error(JSON.stringify(editor.problems));
    expect(parts.all()).toEqual(partsOfNew);
    const edit = { kind: 'change', list: 'events', ids: ['pact'], fields: { title } } as const;
    expect(editor.value.edit(edit).ok).toBe(true);
    expect(editor.value.undo().ok).toBe(true);
    editor.value.close();
  }
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(rows.all()).toEqual(rowsBefore);

  add('new');
  other.exec("UPDATE events SET title = 'Another', rev = NULL WHERE id = 'summit'");
  const touched = other.prepare('SELECT id FROM ct_touched t JOIN events e ON e.fid = t.row ORDER BY id').pluck().all();
  expect(touched).toEqual(['new', 'summit']);
  other.close();
});
