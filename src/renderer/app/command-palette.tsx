import './command-palette.css';
import { useEffect, useId, useRef, useState } from 'react';
import { classOfVerdict } from '../../kernels/verdict-class.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { VerdictChip } from '../ui/verdict-chip.tsx';
import { entryStoodOn } from './entry-stood-on.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

/** A field that finds commands, events, claims, times and places by their words, and runs the one that is chosen. */
export function CommandPalette({ api }: { readonly api: ExplorerApi }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { showDialog } = useGestures();
  const [typed, setTyped] = useState('');
  /** The id of what the keys stand on, which stays so where more is found; null: the first. */
  const [active, setActive] = useState<string | null>(null);
  /** Enter was pressed before its answer was there: it is run as soon as it is, unless something else is typed. */
  const isAwaited = useRef(false);
  const { entries, looking } = usePaletteEntries(api, typed);
  const at = entryStoodOn(entries, { chosen: active, typed, looking });
  const base = useId();
  const run = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    showDialog(null);
    // the focus first goes back to where it was: a command may send it elsewhere
    requestAnimationFrame(() => entry.run());
  };
  useEffect(function runAwaited() {
    if (!isAwaited.current || at < 0) return;
    isAwaited.current = false;
    run(entries[at]);
  });
  const goTo = (id: string | null): void => {
    setActive(id);
    isAwaited.current = false;
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = entryReached(event.key, entries.length, at);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== null) {
      goTo(entries[next]?.id ?? null);
      document.getElementById(`${base}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (at >= 0) run(entries[at]);
    else isAwaited.current = true;
  };
  return (
    <Dialog label={say('command.palette')} className="palette" onClose={() => showDialog(null)}>
      <div className="palette-head">
        <Icon name="search" />
        <input
          className="palette-field"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={`${base}-list`}
          aria-activedescendant={at >= 0 ? `${base}-${at}` : undefined}
          aria-label={say('command.palette')}
          placeholder={say('palette.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            goTo(null);
          }}
          onKeyDown={onKeyDown}
        />
        <span role="status" className="palette-looking">
          {looking.forPlaces && <span>{say('palette.looking')}</span>}
        </span>
      </div>
      {!looking.forEvents && !looking.forPlaces && entries.every(({ kind }) => kind === 'search') && (
        <p className="palette-none">{say('palette.none')}</p>
      )}
      <div className="palette-list" id={`${base}-list`} role="listbox" aria-label={say('palette.results')}>
        {entries.map((entry, index) => (
          <div
            key={entry.id}
            id={`${base}-${index}`}
            className="palette-entry"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => goTo(entry.id)}
            onClick={() => run(entry)}
            onKeyDown={onKeyDown}
          >
            <EntrySign entry={entry} />
            <span className="palette-label">{entry.label}</span>
            <EntryNote entry={entry} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function EntrySign({ entry }: { readonly entry: PaletteEntry }): React.JSX.Element {
  if (entry.kind === 'event') return <EventMark row={entry.row} />;
  return <Icon name={entrySigns[entry.kind]} />;
}

const entrySigns = {
  time: 'clock',
  zone: 'clock',
  view: 'crosshair',
  command: 'chevronRight',
  claim: 'claims',
  page: 'records',
  figures: 'filter',
  place: 'crosshair',
  search: 'search',
} as const;

function EntryNote({ entry }: { readonly entry: PaletteEntry }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  switch (entry.kind) {
    case 'time':
    case 'view':
      return null;
    case 'search':
      return entry.count === null ? null : (
        <span className="palette-when">{say('palette.finds', { count: entry.count })}</span>
      );
    case 'figures':
      return <span className="palette-when">{say('figures.title')}</span>;
    case 'zone':
      return <span className="palette-when">{entry.zone}</span>;
    case 'command':
      return entry.keys === '' ? null : <kbd>{entry.keys}</kbd>;
    case 'event':
      return <span className="palette-when">{entry.when}</span>;
    case 'place':
      return <span className="palette-when">{entry.where}</span>;
    case 'page':
      return (
        <span className="palette-when">{say(entry.list === 'actors' ? 'facet.one.actor' : 'facet.one.place')}</span>
      );
    case 'claim': {
      const { verdict } = entry;
      return <VerdictChip verdictClass={classOfVerdict(verdict)} verdict={wordOf(say, 'verdict', verdict)} />;
    }
  }
}

function EventMark({ row }: { readonly row: number }): React.JSX.Element | null {
  const document = useExplorer((state) => state.document);
  if (document === null) return null;
  const { category, style } = lookOfEvent(document, row);
  return <MarkIcon category={category} style={style} />;
}

/** Index of the entry that a key leads to, from none (−1) too; null where the key leads to none. */
function entryReached(key: string, count: number, at: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (Math.max(at, 0) - 1 + count) % count : null;
}
