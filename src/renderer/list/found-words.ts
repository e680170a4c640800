import { foundTexts, holdsTerm, type SaidText } from '../../kernels/found-texts.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ListColumn } from '../../shared/event-columns.ts';
import type { Language, LocalText } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/**
 * Why an event is found whose row shows none of the words that were searched for: the name that holds them, or that it is
 * its details; empty where the row shows them. `terms` are folded.
 */
export function foundWords(
  document: OpenDocument,
  row: number,
  terms: readonly string[],
  shown: readonly string[],
  language: Language,
): string {
  if (terms.length === 0) return '';
  const say = translatorFor(language);
  const found = foundTexts(namesOfRow(document, row), terms, shown);
  if (found.length > 0) {
    return found.map(({ part, text }) => say('copy.fact', { name: say(`found.${part}`), value: text })).join(' · ');
  }
  const isShown = terms.some((term) => shown.some((text) => holdsTerm(text, term)));
  return isShown ? '' : say('found.elsewhere');
}

/** What the records are called that the columns name. */
function namesOfRow({ columns, summary }: OpenDocument, row: number): readonly SaidText[] {
  const named = (
    part: SaidText['part'],
    records: readonly { readonly name: LocalText }[],
    at: Iterable<number>,
  ): readonly SaidText[] =>
    Array.from(at).flatMap((index) => Object.values(records[index]?.name ?? {}).map((text) => ({ part, text })));
  const valuesOf = ({ offsets, values }: ListColumn): Uint32Array =>
    values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return [
    ...named('place', summary.places, valuesOf(columns.places)),
    ...named('actor', summary.actors, valuesOf(columns.actors)),
    ...named('category', summary.categories, [columns.category[row] ?? 0]),
    ...named('tag', summary.tags, valuesOf(columns.tags)),
    ...Array.from(valuesOf(columns.sources)).flatMap((index) => {
      const title = summary.sources[index]?.title;
      return title === undefined ? [] : [{ part: 'source' as const, text: title }];
    }),
  ];
}
