import { useCallback, useEffect, useEffectEvent, useId, useMemo, useRef } from 'react';
import { evenItems } from '../../kernels/even-items.ts';
import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { itemCount, rowOfItem, rowsOfItems } from '../../kernels/list-items.ts';
import { translatorFor } from '../../messages/translator.ts';
import { idOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { Tray } from '../store/explorer-state.ts';
import { isEven, useItemWindow } from '../ui/use-item-window.ts';
import { CarriedLabel } from './carried-label.tsx';
import { selectTold } from './select-tray.ts';
import { indexReached } from './tray-keys.ts';
import { TrayOption } from './tray-option.tsx';
import { askForTold } from './tray-actions.tsx';
import { useCarrying } from './use-carrying.ts';

/** Pixels; an option is as high as its title needs, and as two lines of it where there are very many. */
const optionPx = 46;
const evenOptionPx = 63;

interface TrayListProps {
  readonly tray: Tray;
  readonly blocks: ListBlocks;
}

/** The events of a tray. Only what is in sight is in the page; one tab stop, and the told event is where the keys are. */
export function TrayList({ tray, blocks }: TrayListProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const gestures = useGestures();
  const active = useExplorer(selectTold);
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const count = itemCount(blocks);
  const even = isEven(count);
  const items = useMemo(() => evenItems(blocks, even ? evenOptionPx : optionPx, 0), [blocks, even]);
  const keyOf = useCallback((item: number) => rowOfItem(blocks, item), [blocks]);
  const list = useItemWindow({ scroller, items, keyOf, headPx: 0 });
  const showActive = useEffectEvent((item: number) => {
    if (item >= 0) list.show(item);
  });
  useEffect(() => showActive(active), [active]);
  const { take, carried } = useCarrying((target) => {
    const { document } = store.getState();
    const row = rowOfItem(blocks, indexUnder(target) ?? -1);
    return document === null || row < 0 ? null : idOf(document, row);
  });
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      askForTold(store, gestures);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (even ? evenOptionPx : optionPx)) - 1);
    const next = rowOfItem(blocks, indexReached(event.key, active, count, page) ?? -1);
    if (next < 0) return;
    event.preventDefault();
    gestures.select(next);
  }
  const [from = 0] = list.shown;
  const rows = rowsOfItems(blocks, from, (list.shown.at(-1) ?? -1) + 1);
  return (
    <>
      <div
        ref={scroller}
        className="tray-list"
        role="listbox"
        tabIndex={0}
        aria-label={say(tray === 'undated' ? 'trays.listUndated' : 'trays.listUnplaced')}
        aria-activedescendant={list.shown.includes(active) ? `${base}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onPointerDown={take}
        onClick={({ target }) => {
          const row = rowOfItem(blocks, indexUnder(target) ?? -1);
          if (row >= 0) gestures.select(row);
        }}
        onPointerOver={({ target }) => {
          const row = rowOfItem(blocks, indexUnder(target) ?? -1);
          gestures.hover(row < 0 ? null : { row, from: 'trays' });
        }}
        onPointerLeave={() => gestures.hover(null)}
      >
        <div className="tray-list-sizer" role="presentation" style={{ height: list.height }}>
          {list.shown.map((item) => (
            <TrayOption
              // of very many, what stands in a place is changed there
              key={even ? item : rows[item - from]}
              id={`${base}-${item}`}
              index={item}
              row={rows[item - from] ?? 0}
              top={list.topOf(item)}
              count={count}
              isActive={item === active}
              isEven={even}
              measure={list.measure}
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
