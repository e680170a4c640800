import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sectionOfItem } from '../../kernels/list-groups.ts';
import { translatorFor } from '../../messages/translator.ts';
import { idOf, rowOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';
import { itemReached } from './list-keys.ts';
import { ListInline } from './list-inline.tsx';
import { ListSections } from './list-sections.tsx';
import { selectList } from './select-list.ts';

/** Pixels; an option is as high as its title needs. */
const headPx = 28;
const optionPx = 46;

/** Where the keys are, and the selection that holds while they are there: another gesture takes them along. */
interface Cursor {
  readonly item: number;
  readonly row: number;
  readonly selection: readonly string[];
}

/** The options of the list. Only what is in sight is in the page. */
export function ListBox(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { plan, nameOfSection } = useExplorer(selectList);
  const order = useExplorer((state) => state.view.list);
  const selection = useExplorer((state) => state.view.selection);
  const selected = useExplorer(selectSelectedRows);
  const store = useExplorerStore();
  const { select, selectRows, toggle, hover, editInline } = useGestures();
  const inline = useExplorer((state) => state.inline);
  const document = useExplorer((state) => state.document);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const count = useExplorer((state) => state.document?.columns.count ?? 0);
  // what was measured belongs to an event in its section, wherever that stands after the next sort or filter
  const keyOfItem = useCallback(
    (item: number): number => {
      const row = plan.items[item] ?? 0;
      return row < 0 ? -1 - (plan.groups[~row] ?? 0) : row + (plan.groups[sectionOfItem(plan, item)] ?? 0) * count;
    },
    [plan, count],
  );
  const virtualizer = useVirtualizer({
    count: plan.items.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOfItem,
    estimateSize: (item) => ((plan.items[item] ?? 0) < 0 ? headPx : optionPx),
    overscan: 6,
    scrollPaddingStart: plan.heads.length > 0 ? headPx : 0,
  });
  const isCurrent = cursor?.selection === selection && plan.items[cursor.item] === cursor.row;
  const told = selected[0];
  // heads of sections are negative numbers: no row is not to be looked for among them
  const toldItem = told === undefined ? -1 : plan.items.indexOf(told);
  const active = isCurrent ? cursor.item : toldItem;

  const latest = useRef({ active, virtualizer });
  latest.current = { active, virtualizer };
  useEffect(
    // a filter that changes moves nothing: the list stays where it is read
    function showActive() {
      const { active: item, virtualizer: list } = latest.current;
      if (item >= 0) list.scrollToIndex(item);
    },
    [told, order, cursor],
  );

  /** The keys go to an item, with what a gesture has made of the selection. */
  const moveTo = (item: number): void =>
    setCursor({ item, row: plan.items[item] ?? -1, selection: store.getState().view.selection });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const row = plan.items[active] ?? -1;
    if (event.key === 'F2' && row >= 0 && document !== null) {
      editInline({ event: idOf(document, row), field: event.shiftKey ? 'when' : 'title', in: 'list' });
      event.preventDefault();
      return;
    }
    if (event.key === ' ' && row >= 0) {
      toggle(row);
      moveTo(active);
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / optionPx) - 1);
    const item = event.key === 'Enter' && active >= 0 ? active : itemReached(plan, active, event.key, page);
    const next = item === null ? undefined : plan.items[item];
    if (item === null || next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) selectRows([...new Set([...selected, next])]);
    else if (!event.ctrlKey && !event.metaKey) select(next);
    moveTo(item);
  };
  const onClick = (event: React.MouseEvent): void => {
    const item = itemUnder(event.target);
    const row = item === null ? undefined : plan.items[item];
    if (item === null || row === undefined) return;
    if (event.shiftKey) selectRows(rowsBetween(plan.items, active < 0 ? item : active, item));
    else if (event.ctrlKey || event.metaKey) toggle(row);
    else select(row);
    moveTo(item);
  };

  const onDoubleClick = ({ target }: React.MouseEvent): void => {
    const row = plan.items[itemUnder(target) ?? -1] ?? -1;
    const isOnFacts = target instanceof Element && target.closest('.event-option-facts') !== null;
    if (row >= 0 && document !== null) {
      editInline({ event: idOf(document, row), field: isOnFacts ? 'when' : 'title', in: 'list' });
    }
  };

  const edited = inline?.in === 'list' && document !== null ? rowOf(document, inline.event) : null;
  const shown = virtualizer.getVirtualItems();
  // it may be scrolled out of sight, and of the page
  const isActiveDrawn = shown.some(({ index }) => index === active);
  const height = virtualizer.getTotalSize();
  return (
    <>
      <div
        ref={scroller}
        className="list-box"
        role="listbox"
        tabIndex={0}
        aria-label={say('region.events')}
        aria-multiselectable="true"
        aria-activedescendant={isActiveDrawn ? `event-option-${active}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onPointerOver={({ target }) => {
          const row = plan.items[itemUnder(target) ?? -1];
          hover(row === undefined ? null : { row, from: 'list' });
        }}
        onPointerLeave={() => hover(null)}
      >
        <div className="list-box-sizer" role="presentation" style={{ height }}>
          <ListSections
            plan={plan}
            nameOfSection={nameOfSection}
            shown={shown}
            // the heads of long sections stick, though they are far above what is in sight
            startOf={(item) => virtualizer.measurementsCache[item]?.start ?? height}
            sectionOf={(item) => sectionOfItem(plan, item)}
            active={active}
            measure={virtualizer.measureElement}
          />
        </div>
      </div>
      {inline !== null && edited !== null && (
        <ListInline key={inline.event + inline.field} inline={inline} item={plan.items.indexOf(edited)} />
      )}
    </>
  );
}

/** The rows of all options from one item to another, both ends included, each once. */
function rowsBetween(items: Int32Array, from: number, to: number): readonly number[] {
  const between = [...items.subarray(Math.min(from, to), Math.max(from, to) + 1)];
  const rows = between.filter((row) => row >= 0);
  return [...new Set(from <= to ? rows : rows.toReversed())];
}

/** The item of the list that an element of the page belongs to. */
function itemUnder(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
  return option === null ? null : Number(option.dataset['index']);
}
