import { useEffect, useMemo, useState } from 'react';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { readReference, referenceText } from '../../shared/record-reference.ts';
import { edtfOf, idOf, rowOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { ComboboxOption } from '../ui/combobox.tsx';
import { offeredOptions } from '../ui/offered-options.ts';
import { namedRecords } from './named-records.ts';

/** The records of any list that answer what was typed: events first, each by its reference. */
export function useReferenceOptions(typed: string, chosen: readonly string[]): readonly ComboboxOption[] {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const { findEvents } = useRecordEditing();
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(
    function find() {
      let isWanted = true;
      void findEvents(typed).then((found) => {
        if (isWanted) setIds(found);
      });
      return () => {
        isWanted = false;
      };
    },
    [findEvents, typed],
  );
  const others = useMemo(() => (document === null ? [] : otherRecords(document, language)), [document, language]);
  if (document === null || typed.trim() === '') return [];
  const events = ids
    .flatMap((id) => rowOf(document, id) ?? [])
    .map((row) => ({
      key: referenceText({ list: 'events', id: idOf(document, row) }),
      title: titleOf(document, row, language),
      detail: formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language),
    }));
  return [...events.filter(({ key }) => !chosen.includes(key)), ...offeredOptions(others, typed, chosen)];
}

/** A record that a reference names, as a person calls it; the reference itself where there is none. */
export function referenceTitle(reference: string, document: OpenDocument, language: Language): string {
  const read = readReference(reference);
  const row = read?.list === 'events' ? rowOf(document, read.id) : null;
  if (row !== null) return titleOf(document, row, language);
  return otherRecords(document, language).find(({ key }) => key === reference)?.title ?? reference;
}

/** All that can be referred to beside events. */
function otherRecords({ summary }: OpenDocument, language: Language): readonly ComboboxOption[] {
  const named = (['places', 'actors', 'sources'] as const).flatMap((list) =>
    namedRecords(summary, list, language).map((option) => ({
      ...option,
      key: referenceText({ list, id: option.key }),
    })),
  );
  const words = (text: Readonly<Record<string, string>>): string => chooseText(text, language).text;
  return [
    ...named,
    ...summary.claims.map(({ id, text }) => ({ key: referenceText({ list: 'claims', id }), title: words(text) })),
    ...summary.flows.map(({ id, label }) => ({ key: referenceText({ list: 'flows', id }), title: words(label) })),
    ...summary.indicators.map(({ id, name }) => ({
      key: referenceText({ list: 'indicators', id }),
      title: words(name),
    })),
  ];
}
