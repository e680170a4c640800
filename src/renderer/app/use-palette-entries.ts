import { useEffect, useMemo, useState } from 'react';
import { commandWords } from '../../messages/command-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { cityZones, timesWords } from '../../messages/zone-names.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { chooseText } from '../../shared/language.ts';
import type { SavedView } from '../../shared/view.ts';
import type { ExplorerCommand } from '../store/commands/explorer-command.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useCommands, useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { findClaims } from './find-claims.ts';
import { findEvents, type FoundEvents } from '../store/find-events.ts';
import { findPages } from './find-pages.ts';
import type { Looking } from './entry-stood-on.ts';
import { goToEvent } from './go-to-event.ts';
import { keyWords } from './key-words.ts';
import { matchWords } from '../../kernels/match-words.ts';
import { pageActions } from './page-actions.ts';
import type { FoundEntries, PaletteEntry } from './palette-entry.ts';
import { useFigureEntries } from './use-figure-entries.ts';
import { useKnownPlaces } from './use-known-places.ts';
import { useTimeOffer } from './use-time-offer.ts';

const eventLimit = 8;
const claimLimit = 5;
const zoneLimit = 4;
const pageLimit = 4;

/** `looking`: more may come, and before these. */
interface PaletteEntries {
  readonly entries: readonly PaletteEntry[];
  readonly looking: Looking;
}

/**
 * What the palette offers for what was typed: the time that it names, views of the dataset, commands that can be run now, events of that
 * title, actors and places, figures, claims, clocks of cities, places of the world, and events that only tell of it; of each the best answer first. The last offer
 * is to search for it, and says how many events that finds.
 */
export function usePaletteEntries(api: ExplorerApi, typed: string): PaletteEntries {
  const time = useTimeEntry(typed);
  const views = useViewEntries(typed);
  const zones = useZoneEntries(typed);
  const commands = useCommandEntries(typed);
  const { entries: events, isAnswered, count } = useEventEntries(api, typed);
  const claims = useClaimEntries(typed);
  const pages = usePageEntries(typed);
  const figures = useFigureEntries(typed);
  const { entries: places, isAnswered: hasPlaces } = useKnownPlaces(typed);
  const search = useSearchEntry(isAnswered ? typed : '', count);
  const entries = useMemo(() => {
    const isNamedSo = ({ label }: PaletteEntry): boolean => matchWords(label, typed) !== null;
    const [named, telling] = [events.filter(isNamedSo), events.filter((entry) => !isNamedSo(entry))];
    return [
      ...time,
      ...views,
      ...commands,
      ...named,
      ...pages,
      ...figures,
      ...claims,
      ...zones,
      ...places,
      ...telling,
      ...search,
    ];
  }, [time, views, commands, zones, events, claims, pages, figures, places, search, typed]);
  return { entries, looking: { forEvents: !isAnswered, forPlaces: !hasPlaces } };
}

function useTimeEntry(typed: string): readonly PaletteEntry[] {
  const offer = useTimeOffer(typed);
  return useMemo(
    () => (offer === null ? [] : [{ kind: 'time', id: 'time', label: offer.label, run: offer.accept }]),
    [offer],
  );
}

/** Nothing where nothing was typed, or there is nothing to look in. It comes with the events: who knows a title need not wait before Enter to be led there. */
function useSearchEntry(typed: string, count: number | null): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const isOpen = useExplorer((state) => state.document !== null);
  const { setSearch } = useGestures();
  return useMemo(() => {
    const text = typed.trim();
    if (!isOpen || text === '') return [];
    const label = translatorFor(language)('palette.search', { text });
    const run = (): void => {
      setSearch(text);
      // once the field has the words
      requestAnimationFrame(() => pageActions.focusSearch());
    };
    return [{ kind: 'search', id: 'search-words', label, count, run }];
  }, [typed, count, language, isOpen, setSearch]);
}

const noViews: readonly SavedView[] = [];

/** Nothing where nothing was typed: commands stand first then. */
function useViewEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const offered = useExplorer((state) => state.document?.summary.offeredViews ?? noViews);
  const { showView } = useGestures();
  return useMemo(
    () =>
      offered
        .map((view): PaletteEntry => ({
          kind: 'view',
          id: `view-${view.id}`,
          label: chooseText(view.name ?? {}, language).text,
          run: () => showView(view),
        }))
        .filter(({ label }) => typed.trim() !== '' && matchWords(label, typed) !== null),
    [offered, typed, language, showView],
  );
}

function useCommandEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const store = useExplorerStore();
  const commands = useCommands();
  return useMemo(() => {
    // as things stood when the palette was opened: it changes nothing itself
    const state = store.getState();
    const entryOf = ({ id, label, shortcut, detailOf, run }: ExplorerCommand): PaletteEntry => ({
      kind: 'command',
      id,
      label: commandWords(label, detailOf?.(state), language),
      keys: shortcut === undefined ? '' : keyWords(shortcut, language),
      run,
    });
    return (
      commands
        .filter(({ id, isEnabled }) => id !== 'palette' && isEnabled({ ...state, dialog: null }))
        // by its own words: "Undo: change the date of …" is not what somebody looks for who types the name of that event
        .map((command) => ({
          entry: entryOf(command),
          rank: matchWords(commandWords(command.label, undefined, language), typed),
        }))
        .filter(({ rank }) => rank !== null)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ entry }) => entry)
    );
  }, [commands, language, store, typed]);
}

/** The clocks of a city, by its name or by that of its time zone. */
function useZoneEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const isOpen = useExplorer((state) => state.document !== null);
  const { setTimeZone } = useGestures();
  return useMemo(() => {
    if (!isOpen || typed.trim() === '') return [];
    const zones = [...new Set([...cityZones, ...Intl.supportedValuesOf('timeZone')])];
    return zones
      .map((zone) => ({ zone, label: timesWords(zone, language) }))
      .filter(({ zone, label }) => matchWords(`${label} ${zone.replace(/[/_]/g, ' ')}`, typed) !== null)
      .slice(0, zoneLimit)
      .map(({ zone, label }) => ({ kind: 'zone', id: `zone-${zone}`, label, zone, run: () => setTimeZone(zone) }));
  }, [typed, language, isOpen, setTimeZone]);
}

const nothingFound: FoundEvents & { readonly typed: string } = { typed: '', rows: [], count: null };

/** Those that were found last, until what is typed now is answered. */
function useEventEntries(api: ExplorerApi, typed: string): FoundEntries & Pick<FoundEvents, 'count'> {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const store = useExplorerStore();
  const gestures = useGestures();
  const [{ typed: answered, rows, count }, setFound] = useState(nothingFound);
  useEffect(
    function find() {
      let isWanted = true;
      if (document === null) return;
      void findEvents(api, document, typed, language, eventLimit).then((found) => {
        if (isWanted) setFound({ typed, ...found });
      });
      return () => {
        isWanted = false;
      };
    },
    [api, document, typed, language],
  );
  const entries = useMemo(
    () =>
      document === null
        ? []
        : rows.map((row): PaletteEntry => ({
            kind: 'event',
            id: `event-${row}`,
            label: titleOf(document, row, language),
            when: formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language),
            row,
            run: () => goToEvent(store, gestures, row),
          })),
    [rows, document, language, store, gestures],
  );
  return { entries, count, isAnswered: document === null || answered === typed };
}

function useClaimEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const claims = useExplorer((state) => state.document?.summary.claims);
  const gestures = useGestures();
  return useMemo(
    () =>
      findClaims(claims ?? [], typed, language, claimLimit).map(({ claim, label }) => ({
        kind: 'claim',
        id: `claim-${claim.id}`,
        label,
        verdict: claim.assessment.verdict,
        run() {
          gestures.showPanes({ right: 'claims' });
          gestures.readClaim(claim.id);
          pageActions.focusPane('right');
        },
      })),
    [claims, typed, language, gestures],
  );
}

function usePageEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  const { openPage } = useGestures();
  return useMemo(
    () =>
      findPages(summary ?? { actors: [], places: [] }, typed, language, pageLimit).map(({ page, label }) => ({
        kind: 'page',
        id: `page-${page.list}-${page.id}`,
        label,
        list: page.list,
        run() {
          openPage(page);
          pageActions.focusPane('right');
        },
      })),
    [summary, typed, language, openPage],
  );
}
