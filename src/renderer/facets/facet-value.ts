import type { FacetColumn } from '../../kernels/facet-columns.ts';
import { facetRank } from '../../kernels/facet-rank.ts';
import { facetWords } from '../../messages/facet-words.ts';
import { gradeWords } from '../../messages/grade-words.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { gradeOf } from '../../shared/grade.ts';
import type { Language } from '../../shared/language.ts';
import type { FacetName } from '../../shared/view.ts';

/** A value of a facet as its section shows it. */
export interface FacetValue {
  /** Its index in the facet's column, by which its count is found. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** A second line: who published a source. Empty where there is none. */
  readonly detail: string;
  /** All events that have it, whatever the filters. */
  readonly total: number;
}

/**
 * The values of a facet in the order that they have before anybody filters. Values that no event has are left out:
 * nothing could ever be asked of them; but for those that are `kept`, as what is still asked for after an edit took it from
 * the last event that had it. Categories stand as on the timeline, certainties from the surest down, and all
 * others by how many events have them; "none" stands last.
 */
export function facetValues(
  facet: FacetName,
  { ids }: FacetColumn,
  totals: Uint32Array,
  document: DatasetDocument,
  language: Language,
  kept: ReadonlySet<string>,
): readonly FacetValue[] {
  const nameOf = facetWords(facet, document, language);
  const values = ids.flatMap((id, index): readonly FacetValue[] => {
    const total = totals[index] ?? 0;
    return total === 0 && !kept.has(id)
      ? []
      : [{ index, id, total, ...(linesOf(facet, document, index, id, language) ?? { name: nameOf(id), detail: '' }) }];
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const rank = facetRank(facet);
  return values.toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
}

/** A source has two lines, its title, and who published it; so has a grade, with what it means. Null: one line, and the facet's words. */
function linesOf(
  facet: FacetName,
  { sources }: DatasetDocument,
  index: number,
  id: string,
  language: Language,
): { readonly name: string; readonly detail: string } | null {
  const graded = facet === 'grade' && id !== '' ? sources.find((one) => gradeOf(one) === id) : undefined;
  if (graded !== undefined) return { name: id, detail: gradeWords(graded, language, 'meaning') };
  const source = facet === 'source' ? sources[index] : undefined;
  return source === undefined ? null : { name: source.title, detail: source.publisher ?? '' };
}
