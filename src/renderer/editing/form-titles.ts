import type { MessageKey } from '../../messages/en.ts';
import type { FormList } from './record-fields.ts';

/** What a form is called, by the list of its record. */
export const formTitles: Readonly<Record<'edit' | 'make', Readonly<Record<FormList, MessageKey>>>> = {
  edit: {
    events: 'form.edit.event',
    places: 'form.edit.place',
    actors: 'form.edit.actor',
    sources: 'form.edit.source',
    flows: 'form.edit.flow',
    categories: 'form.edit.category',
    tags: 'form.edit.tag',
    relations: 'form.edit.relation',
    notes: 'form.edit.note',
    annotations: 'form.edit.annotation',
  },
  make: {
    events: 'form.make.event',
    places: 'form.make.place',
    actors: 'form.make.actor',
    sources: 'form.make.source',
    flows: 'form.make.flow',
    categories: 'form.make.category',
    tags: 'form.make.tag',
    relations: 'form.make.relation',
    notes: 'form.make.note',
    annotations: 'form.make.annotation',
  },
};
