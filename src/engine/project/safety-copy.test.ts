import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failure, type Result } from '../../shared/problem.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { openToRead } from './open-database.ts';
import type { MadeChange, ProjectEditor } from './project-editor.ts';
import { openSafeEditor } from './safety-copy.ts';
import { saveProject } from './save-project.ts';

const retitled = (title: string) => (editor: ProjectEditor) =>
  editor.edit({ kind: 'change', list: 'events', ids: ['summit'], fields: { title: { en: title } } });

async function rescued(...changes: readonly ((editor: ProjectEditor) => Result<MadeChange>)[]): Promise<unknown> {
  await using folder = await scratchFolder();
  const project = { path: join(folder.path, 'talks.gpkg'), fileName: 'talks.gpkg' };
  await saveProject(tinyDataset(), { ...project, mayReplace: false }, 'tiny.json');
  const editor = await openSafeEditor(project, folder.path);
  if (!editor.ok) throw new Error('no editor');
  for (const change of changes) {
    change(editor.value);
    editor.value.note(change, () => undefined);
  }
  const target = { path: join(folder.path, 'saved.gpkg'), fileName: 'saved.gpkg', mayReplace: false };
  const saved = await editor.value.rescueTo(target);
  editor.value.close();
  const database = await openToRead(target.path);
  const title = database.prepare("SELECT title FROM events WHERE id = 'summit'").pluck().get();
  database.close();
  return [saved?.ok === true ? 'saved' : saved?.problems[0]?.message, title];
}

test('a project is rescued with all changes since its copy was taken', async () => {
  expect(await rescued(retitled('One'), retitled('Two'))).toEqual(['saved', 'Two']);
});

test('where a change cannot be made again, what could be is saved, and told to be a part', async () => {
  let isFirst = true;
  const once = (editor: ProjectEditor): Result<MadeChange> => {
    const made = isFirst ? retitled('One')(editor) : failure('problem.recordGone', { id: 'summit' });
    isFirst = false;
    return made;
  };
  const inPart = { key: 'problem.savedInPart', values: { fileName: 'saved.gpkg' } };
  expect(await rescued(retitled('Zero'), once)).toEqual([inPart, 'Zero']);
});
