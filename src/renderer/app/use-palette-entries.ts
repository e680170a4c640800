import { useEffect, useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useCommands, useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { findEvents } from './find-events.ts';
import { goToEvent } from './go-to-event.ts';
import { keyWords } from './key-words.ts';
import { matchWords } from './match-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

const eventLimit = 8;

/** What the palette offers for what was typed: commands that can be run now, best answer first, then events. */
export function usePaletteEntries(api: ExplorerApi, typed: string): readonly PaletteEntry[] {
  const commands = useCommandEntries(typed);
  const events = useEventEntries(api, typed);
  return useMemo(() => [...commands, ...events], [commands, events]);
}

function useCommandEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const store = useExplorerStore();
  const commands = useCommands();
  return useMemo(() => {
    const say = translatorFor(language);
    // as things stood when the palette was opened: it changes nothing itself
    const state = store.getState();
    return commands
      .filter(({ id, isEnabled }) => id !== 'palette' && isEnabled({ ...state, dialog: null }))
      .map(({ id, label, shortcut, run }) => ({
        entry: {
          id,
          label: say(label),
          note: shortcut === undefined ? '' : keyWords(shortcut, language),
          row: null,
          run,
        },
        rank: matchWords(say(label), typed),
      }))
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ entry }) => entry);
  }, [commands, language, store, typed]);
}

const noRows: readonly number[] = [];

function useEventEntries(api: ExplorerApi, typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const store = useExplorerStore();
  const gestures = useGestures();
  const [rows, setRows] = useState(noRows);
  useEffect(
    function find() {
      let isWanted = true;
      if (document === null) return;
      void findEvents(api, document, typed, language, eventLimit).then((found) => {
        if (isWanted) setRows(found);
      });
      return () => {
        isWanted = false;
      };
    },
    [api, document, typed, language],
  );
  return useMemo(
    () =>
      document === null
        ? []
        : rows.map((row) => ({
            id: `event-${row}`,
            label: titleOf(document, row, language),
            note: formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language),
            row,
            run: () => goToEvent(store, gestures, row),
          })),
    [rows, document, language, store, gestures],
  );
}
