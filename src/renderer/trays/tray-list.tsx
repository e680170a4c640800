import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { idOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { Tray } from '../store/explorer-state.ts';
import { CarriedLabel } from './carried-label.tsx';
import { selectTold } from './select-tray.ts';
import { indexReached } from './tray-keys.ts';
import { TrayOption } from './tray-option.tsx';
import { askForTold } from './tray-actions.tsx';
import { useCarrying } from './use-carrying.ts';

const optionPx = 46;

interface TrayListProps {
  readonly tray: Tray;
  readonly rows: Uint32Array;
}

/** The events of a tray. Only what is in sight is in the page; one tab stop, and the told event is where the keys are. */
export function TrayList({ tray, rows }: TrayListProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const gestures = useGestures();
  const active = useExplorer(selectTold);
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => optionPx,
    overscan: 6,
  });
  const latest = useRef(virtualizer);
  latest.current = virtualizer;
  useEffect(
    function showActive() {
      if (active >= 0) latest.current.scrollToIndex(active);
    },
    [active],
  );
  const { take, carried } = useCarrying((target) => {
    const { document } = store.getState();
    const row = rows[indexUnder(target) ?? -1];
    return document === null || row === undefined ? null : idOf(document, row);
  });
  function onKeyDown(event: React.KeyboardEvent): void {
    const row = rows[active];
    if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      askForTold(store, gestures);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / optionPx) - 1);
    const next = rows[indexReached(event.key, active, rows.length, page) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    gestures.select(next);
  }
  const shown = virtualizer.getVirtualItems();
  return (
    <>
      <div
        ref={scroller}
        className="tray-list"
        role="listbox"
        tabIndex={0}
        aria-label={say(tray === 'undated' ? 'trays.listUndated' : 'trays.listUnplaced')}
        aria-activedescendant={shown.some(({ index }) => index === active) ? `${base}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onPointerDown={take}
        onClick={({ target }) => {
          const row = rows[indexUnder(target) ?? -1];
          if (row !== undefined) gestures.select(row);
        }}
        onPointerOver={({ target }) => {
          const row = rows[indexUnder(target) ?? -1];
          gestures.hover(row === undefined ? null : { row, from: 'trays' });
        }}
        onPointerLeave={() => gestures.hover(null)}
      >
        <div className="tray-list-sizer" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start, key }) => (
            <TrayOption
              key={String(key)}
              id={`${base}-${index}`}
              index={index}
              row={rows[index] ?? 0}
              top={start}
              count={rows.length}
              isActive={index === active}
              measure={virtualizer.measureElement}
            />
          ))}
        </div>
      </div>
      {carried !== null && <CarriedLabel {...carried} />}
    </>
  );
}

/** The place in the list that an element of the page belongs to. */
function indexUnder(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
  return option === null ? null : Number(option.dataset['index']);
}
