import type { MessageKey } from '../../messages/en.ts';
import type { RecordFields } from '../../shared/edit.ts';
import type { Language } from '../../shared/language.ts';
import type { GrowingList } from './record-fields.ts';

/** Key of the option that makes a new record. */
export const newKey = '\u0000new';

/** What that option says. */
export const newWords: Readonly<Record<GrowingList, MessageKey>> = {
  places: 'form.newPlace',
  actors: 'form.newActor',
  sources: 'form.newSource',
  categories: 'form.newCategory',
  tags: 'form.newTag',
};

/** What a new record begins with, where a person has typed its name. */
export function newRecordFields(list: GrowingList, name: string, language: Language): RecordFields {
  switch (list) {
    case 'sources':
      return { title: name };
    case 'places':
    case 'actors':
    case 'categories':
    case 'tags':
      return { name: { [language]: name } };
  }
}
