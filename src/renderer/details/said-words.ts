import type { SaidText } from '../../kernels/found-texts.ts';
import { predicateWords } from '../../messages/relation-words.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import type { Language } from '../../shared/language.ts';
import { referenceText } from '../../shared/record-reference.ts';

/** A text by which an event was found as people read it: of a relation its predicate in words, from the side of the event. */
export function saidWords({ part, text }: SaidText, { event, relations }: EventDetails, language: Language): string {
  const relation = part === 'relation' ? relations.find(({ predicate }) => predicate === text) : undefined;
  if (relation === undefined) return text;
  return predicateWords(text, relation.subject === referenceText({ list: 'events', id: event.id }), language);
}
