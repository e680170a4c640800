import './event-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommands, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectPassing, selectSelectedRows } from '../store/selectors.ts';
import { EventOption } from './event-option.tsx';

const optionHeight = 46;

/** All events that pass, in time: the text alternative of timeline and map. Only what is on screen is in the page. */
export function EventList(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { rows, counts } = useExplorer(selectPassing);
  return (
    <section className="event-list" aria-label={say('region.events')}>
      <header className="event-list-head">
        <h2 className="event-list-title">
          {say('region.events')} <span className="event-list-count">{formatNumber(counts.passing, language)}</span>
        </h2>
        <OnlyMapField />
      </header>
      {rows.length === 0 ? <EmptyList total={counts.total} /> : <Options rows={rows} />}
    </section>
  );
}

function OnlyMapField(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isOn = useExplorer((state) => state.view.filters.onlyMap);
  const { setOnlyMap } = useGestures();
  return (
    <label className="event-list-only-map">
      <input type="checkbox" checked={isOn} onChange={(event) => setOnlyMap(event.target.checked)} />
      {say('filter.onlyMap')}
    </label>
  );
}

function EmptyList({ total }: { readonly total: number }): React.JSX.Element {
  const clear = useCommands().find(({ id }) => id === 'clearFilters');
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <div className="event-list-empty">
      {total === 0 ? (
        <p>{say('list.noFile')}</p>
      ) : (
        <>
          <p>{say('list.empty')}</p>
          <button type="button" className="button" onClick={clear?.run}>
            {say('list.showAll', { total })}
          </button>
        </>
      )}
    </div>
  );
}

function Options({ rows }: { readonly rows: Uint32Array }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const selected = useExplorer(selectSelectedRows)[0];
  const hovered = useExplorer((state) => state.hover?.row);
  const { select, hover } = useGestures();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => optionHeight,
    overscan: 6,
  });
  const at = selected === undefined ? -1 : rows.indexOf(selected);
  useEffect(
    function showSelected() {
      if (at >= 0) virtualizer.scrollToIndex(at);
    },
    [at, virtualizer],
  );
  const moveTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row !== undefined) select(row);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / optionHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };
  return (
    <div
      ref={scroller}
      className="event-list-scroller"
      role="listbox"
      tabIndex={0}
      aria-label={say('region.events')}
      aria-activedescendant={at >= 0 ? `event-option-${rows[at]}` : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const row = rowUnder(event.target);
        if (row !== null) select(row);
      }}
      onPointerOver={(event) => {
        const row = rowUnder(event.target);
        hover(row === null ? null : { row, from: 'list' });
      }}
      onPointerLeave={() => hover(null)}
    >
      <div className="event-list-sizer" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index] ?? 0;
          return (
            <EventOption
              key={row}
              row={row}
              top={start}
              position={index + 1}
              count={rows.length}
              isSelected={row === selected}
              isHovered={row === hovered}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row of the option that an element of the page belongs to. */
function rowUnder(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return option === null ? null : Number(option.dataset['row']);
}
