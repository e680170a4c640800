import { expect, test } from 'vitest';
import { failure, success } from '../../shared/problem.ts';
import { createExplorerStore } from './explorer-store.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createGestures } from './gestures.ts';
import { createRecordEditing } from './record-editing.ts';
import { openForm } from './record-form.ts';

/** A window with a form of a new event, and what is asked of the engine. */
function formOfNew() {
  const look = { language: 'en', theme: 'light' } as const;
  const store = createExplorerStore({ ...look, showsHint: false }, look);
  store.setState({ document: { timeZone: null, summary: { revision: 3 } } as OpenDocument });
  const asked: unknown[] = [];
  const nothing = () => Promise.resolve(failure('problem.stale'));
  const editing = createRecordEditing(store, createGestures(store), {
    async edit(request) {
      asked.push(request);
      return await Promise.resolve(success({ ids: ['talks'] }));
    },
    findPlaces: nothing,
    suggestPlaces: nothing,
    readWhen: nothing,
    getRecord: nothing,
    fetchBytes: nothing,
    attachFile: nothing,
    saveAttachment: nothing,
    removeAttachment: nothing,
  });
  editing.openNew('events', {});
  const form = openForm(store.getState().forms);
  if (form === null) throw new Error('no form');
  return { store, editing, form, asked };
}

const fields = { title: { en: 'Talks' } };

test('a form that is saved twice before the first answer is there makes one record', async () => {
  const { store, editing, form, asked } = formOfNew();
  await Promise.all([editing.save(form, fields), editing.save(form, fields)]);
  await editing.save(form, fields);
  expect(asked).toEqual([{ revision: 3, edit: { kind: 'create', list: 'events', fields } }]);
  expect(store.getState().forms.kept).toEqual([]);
});

test('what is typed before the answer is there is not lost: the form goes on with the record that was made', async () => {
  const { store, editing, form } = formOfNew();
  const saved = editing.save(form, fields);
  editing.type(form, 'when', '2025-10-28');
  await saved;
  const kept = openForm(store.getState().forms);
  expect(kept).toMatchObject({ id: 'talks', before: fields, typed: { when: '2025-10-28' }, isSaving: false });
});
