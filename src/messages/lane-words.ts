import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { Language } from '../shared/language.ts';
import type { LaneField, LaneId } from '../shared/view.ts';
import { facetWords } from './facet-words.ts';
import { translatorFor } from './translator.ts';

/** Says what a lane is called: the value that it stands for, or how many it stands for. */
export function laneWords(
  lists: Pick<DatasetDocument, 'categories' | 'actors' | 'places' | 'tags' | 'sources'>,
  by: LaneField,
  language: Language,
): (lane: { readonly id: LaneId; readonly values: number }) => string {
  const say = translatorFor(language);
  if (by === 'none') return () => say('lanes.all');
  const nameOf = facetWords(by, lists, language);
  return ({ id, values }) => (id === null ? say('lanes.others', { count: values }) : nameOf(id));
}
