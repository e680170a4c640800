import type { MessageKey } from '../../messages/en.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { RecordReference } from '../../shared/record-reference.ts';

interface RecordWords {
  readonly name: string;
  /** What it is: "Place". */
  readonly kind: MessageKey;
}

/** The name of a record that is no event; null where the document does not have it. */
export function recordWords(
  { list, id }: RecordReference,
  summary: DatasetDocument,
  language: Language,
): RecordWords | null {
  const find = <T extends { readonly id: string }>(
    records: readonly T[],
    kind: MessageKey,
    nameOf: (record: T) => string,
  ): RecordWords | null => {
    const record = records.find((one) => one.id === id);
    return record === undefined ? null : { name: nameOf(record), kind };
  };
  switch (list) {
    case 'events':
      return null;
    case 'places':
      return find(summary.places, 'facet.one.place', ({ name }) => chooseText(name, language).text);
    case 'actors':
      return find(summary.actors, 'facet.one.actor', ({ name }) => chooseText(name, language).text);
    case 'sources':
      return find(summary.sources, 'facet.one.source', ({ title }) => title);
    case 'claims':
      return find(summary.claims, 'details.claim', ({ text }) => chooseText(text, language).text);
    case 'flows':
      return find(summary.flows, 'details.flow', ({ label }) => chooseText(label, language).text);
    case 'indicators':
      return find(summary.indicators, 'details.indicator', ({ name }) => chooseText(name, language).text);
  }
}
