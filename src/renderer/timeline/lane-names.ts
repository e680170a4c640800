import type { ArrangedLane, LaneArrangement } from '../../kernels/arrange-lanes.ts';
import type { MessageKey } from '../../messages/en.ts';
import { facetWords } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { LaneField } from '../../shared/view.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** Keys of what is said of all lanes. */
export const laneTitle: Readonly<Record<LaneField, MessageKey>> = {
  category: 'lanes.by.category',
  actor: 'lanes.by.actor',
  country: 'lanes.by.country',
  place: 'lanes.by.place',
  source: 'lanes.by.source',
  status: 'lanes.by.status',
  certainty: 'lanes.by.certainty',
  grade: 'lanes.by.grade',
  tag: 'lanes.by.tag',
  none: 'lanes.by.none',
};

/** Says what a lane is called: the value that it stands for, or how many it stands for. */
export function laneWords(
  { summary }: OpenDocument,
  by: LaneArrangement['by'],
  language: Language,
): (lane: ArrangedLane) => string {
  const say = translatorFor(language);
  if (by === 'none') return () => say('lanes.all');
  const nameOf = facetWords(by, summary, language);
  return ({ id, values }) => (id === null ? say('lanes.others', { count: values }) : nameOf(id));
}

/** The names of the lanes that are drawn, from top to bottom. */
export function laneNames(
  document: OpenDocument,
  { by, shown }: LaneArrangement,
  language: Language,
): readonly string[] {
  return shown.map(laneWords(document, by, language));
}
