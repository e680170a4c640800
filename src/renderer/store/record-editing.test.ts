import { expect, test } from 'vitest';
import { failure, success } from '../../shared/problem.ts';
import { createExplorerStore } from './explorer-store.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createGestures } from './gestures.ts';
import { createRecordEditing } from './record-editing.ts';
import { openForm } from './record-form.ts';

test('a form that is saved twice before the first answer is there makes one record', async () => {
  const look = { language: 'en', theme: 'light' } as const;
  const store = createExplorerStore({ ...look, showsHint: false }, look);
  store.setState({ document: { summary: { revision: 3 } } as OpenDocument });
  const asked: unknown[] = [];
  const nothing = () => Promise.resolve(failure('problem.stale'));
  const editing = createRecordEditing(store, createGestures(store), {
    async edit(request) {
      asked.push(request);
      return await Promise.resolve(success({ ids: ['talks'] }));
    },
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
  const fields = { title: { en: 'Talks' } };
  await Promise.all([editing.save(form, fields), editing.save(form, fields)]);
  await editing.save(form, fields);
  expect(asked).toEqual([{ revision: 3, edit: { kind: 'create', list: 'events', fields } }]);
  expect(store.getState().forms.kept).toEqual([]);
});
