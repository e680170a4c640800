import type { EditedList, RecordFields } from '../../shared/edit.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { shorten } from '../dataset/shorten.ts';

const nameFields: Readonly<Record<EditedList, string>> = {
  events: 'title',
  places: 'name',
  actors: 'name',
  sources: 'title',
  claims: 'text',
  flows: 'label',
  indicators: 'name',
  categories: 'name',
  tags: 'name',
  relations: 'predicate',
  notes: 'text',
  annotations: 'text',
  views: 'name',
  stories: 'title',
};

/** What a record is called in a language, in short; its id where it has no name. */
export function nameOf(list: EditedList, id: string, record: RecordFields | null, language: string): string {
  const name = record?.[nameFields[list]];
  const text = typeof name === 'string' ? name : chooseText((name ?? {}) as LocalText, language).text;
  return shorten(text === '' ? id : text);
}
