import { matchWords } from '../../kernels/match-words.ts';
import { referenceCounts } from '../../kernels/reference-counts.ts';
import type { MessageKey } from '../../messages/en.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { wordsOfOption } from '../ui/offered-options.ts';
import { namedRecords } from './named-records.ts';

/** The lists that can be gone through, in this order. */
export const browsedLists = ['places', 'actors', 'sources', 'categories', 'tags', 'flows', 'annotations'] as const;
export type BrowsedList = (typeof browsedLists)[number];

/** What the lists are called. */
export const listNames: Readonly<Record<BrowsedList, MessageKey>> = {
  places: 'field.places',
  actors: 'field.actors',
  sources: 'field.sources',
  categories: 'records.categories',
  tags: 'field.tags',
  flows: 'records.flows',
  annotations: 'layers.annotations',
};

/** A record as the list of its kind shows it. */
export interface RecordRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** As of an option: unseen. */
  readonly foundBy: string;
  /** How many events name it; null: events name none of its kind. */
  readonly count: number | null;
}

/** All records of a list, by name. */
export function recordRows(
  { summary, columns }: OpenDocument,
  list: BrowsedList,
  language: Language,
): readonly RecordRow[] {
  const rows = list === 'flows' ? flowRows() : list === 'annotations' ? annotationRows() : countedRows(list);
  return rows.toSorted((a, b) => a.title.localeCompare(b.title, language));

  function flowRows(): readonly RecordRow[] {
    return summary.flows.map(({ id, label, when }) => ({
      id,
      title: chooseText(label, language).text,
      detail: formatWhen(when, language),
      foundBy: when.edtf,
      count: null,
    }));
  }
  function annotationRows(): readonly RecordRow[] {
    return summary.annotations.map(({ id, text, when }) => ({
      id,
      title: chooseText(text, language).text,
      detail: when === undefined ? '' : formatWhen(when, language),
      foundBy: when?.edtf ?? '',
      count: null,
    }));
  }
  function countedRows(counted: Exclude<BrowsedList, 'flows' | 'annotations'>): readonly RecordRow[] {
    const records = namedRecords(summary, counted, language);
    const counts = referenceCounts(columns, counted, records.length);
    return records.map(({ key, title, detail = '', foundBy = '' }, index) => ({
      id: key,
      title,
      detail,
      foundBy,
      count: counts[index] ?? 0,
    }));
  }
}

/** Those that answer what was typed, in their order. */
export function foundRows(rows: readonly RecordRow[], typed: string): readonly RecordRow[] {
  return typed.trim() === '' ? rows : rows.filter((row) => matchWords(wordsOfOption(row), typed) !== null);
}
