import type { LaneArrangement } from '../../kernels/arrange-lanes.ts';
import type { MessageKey } from '../../messages/en.ts';
import { laneWords } from '../../messages/lane-words.ts';
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

/** The names of the lanes that are drawn, from top to bottom. */
export function laneNames(
  document: OpenDocument,
  { by, shown }: LaneArrangement,
  language: Language,
): readonly string[] {
  return shown.map(laneWords(document.summary, by, language));
}
