import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { evenItems } from '../../kernels/even-items.ts';
import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { itemCount, itemOfRow, keyInSection, rowOfItem, rowsOfItems } from '../../kernels/list-items.ts';
import { translatorFor } from '../../messages/translator.ts';
import { idOf, rowOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { Arrangement } from '../store/explorer-state.ts';
import { mostChosen } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { isEven, useItemWindow } from '../ui/use-item-window.ts';
import { itemReached } from './list-keys.ts';
import { ListInline } from './list-inline.tsx';
import { ListSections } from './list-sections.tsx';
import { useSetSizes } from './use-set-sizes.ts';

/** Pixels; an option is as high as its title needs, and as two lines of it where there are very many. */
const headPx = 28;
const optionPx = 46;
const evenOptionPx = 63;

/** Where the keys are, and the selection that holds while they are there: another gesture takes them along. */
interface Cursor {
  readonly item: number;
  readonly row: number;
  readonly selection: readonly string[];
}

interface ListBoxProps {
  readonly blocks: ListBlocks;
  readonly arrangement: Arrangement;
}

/** The options of the list. Only what is in sight is in the page. */
export function ListBox({ blocks, arrangement }: ListBoxProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const selection = useExplorer((state) => state.view.selection);
  const selected = useExplorer(selectSelectedRows);
  const store = useExplorerStore();
  const { select, selectRows, toggle, hover, editInline, tell } = useGestures();
  const inline = useExplorer((state) => state.inline);
  const document = useExplorer((state) => state.document);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { groups } = blocks.entries;
  const even = isEven(itemCount(blocks));
  const items = useMemo(() => evenItems(blocks, even ? evenOptionPx : optionPx, headPx), [blocks, even]);
  // what was measured belongs to an event in its section, or to the head of that
  const keyOfItem = useCallback((item: number) => keyInSection(blocks, rowOfItem(blocks, item), item), [blocks]);
  const list = useItemWindow({ scroller, items, keyOf: keyOfItem, headPx: groups === null ? 0 : headPx });
  useSetSizes(scroller, blocks);
  const isCurrent = cursor?.selection === selection && rowOfItem(blocks, cursor.item) === cursor.row;
  const told = selected[0];
  const active = isCurrent ? cursor.item : itemOfRow(blocks, told ?? -1);

  const showActive = useEffectEvent((..._occasions: readonly unknown[]) => {
    if (active >= 0) list.show(active);
  });
  // a filter that changes moves nothing: the list stays where it is read
  useEffect(() => showActive(told, arrangement, cursor), [told, arrangement, cursor]);

  /** The keys go to an item, with what a gesture has made of the selection. */
  const moveTo = (item: number): void =>
    setCursor({ item, row: rowOfItem(blocks, item), selection: store.getState().view.selection });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const row = rowOfItem(blocks, active);
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
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (even ? evenOptionPx : optionPx)) - 1);
    const item = event.key === 'Enter' && active >= 0 ? active : itemReached(blocks, active, event.key, page);
    const next = item === null ? -1 : rowOfItem(blocks, item);
    if (item === null || next < 0) return;
    event.preventDefault();
    if (event.shiftKey) selectRows([...new Set([...selected, next])]);
    else if (!event.ctrlKey && !event.metaKey) select(next);
    moveTo(item);
  };
  const chooseRange = (to: number): void => {
    const from = active < 0 ? to : active;
    const length = Math.abs(from - to) + 1;
    if (length > mostChosen) tell({ key: 'problem.tooManyChosen', values: { count: length, limit: mostChosen } });
    else selectRows(rowsBetween(blocks, from, to));
  };
  const onClick = (event: React.MouseEvent): void => {
    const item = itemUnder(event.target);
    const row = item === null ? -1 : rowOfItem(blocks, item);
    if (item === null || row < 0) return;
    if (event.shiftKey) chooseRange(item);
    else if (event.ctrlKey || event.metaKey) toggle(row);
    else select(row);
    moveTo(item);
  };

  const onDoubleClick = ({ target }: React.MouseEvent): void => {
    const row = rowOfItem(blocks, itemUnder(target) ?? -1);
    const isOnFacts = target instanceof Element && target.closest('.event-option-facts') !== null;
    if (row >= 0 && document !== null) {
      editInline({ event: idOf(document, row), field: isOnFacts ? 'when' : 'title', in: 'list' });
    }
  };

  const edited = inline?.in === 'list' && document !== null ? rowOf(document, inline.event) : null;
  // it may be scrolled out of sight, and of the page
  const isActiveDrawn = list.shown.includes(active);
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
          const row = rowOfItem(blocks, itemUnder(target) ?? -1);
          hover(row < 0 ? null : { row, from: 'list' });
        }}
        onPointerLeave={() => hover(null)}
      >
        <div className="list-box-sizer" role="presentation" style={{ height: list.height }}>
          <ListSections
            blocks={blocks}
            nameOfGroup={arrangement.nameOfGroup}
            list={list}
            active={active}
            isEven={even}
          />
        </div>
      </div>
      {inline !== null && edited !== null && (
        <ListInline key={inline.event + inline.field} inline={inline} item={itemOfRow(blocks, edited)} />
      )}
    </>
  );
}

/** The rows of all options from one item to another, both ends included, each once. */
function rowsBetween(blocks: ListBlocks, from: number, to: number): readonly number[] {
  const between = rowsOfItems(blocks, Math.min(from, to), Math.max(from, to) + 1);
  const rows = [...between].filter((row) => row >= 0);
  return [...new Set(from <= to ? rows : rows.toReversed())];
}

/** The item of the list that an element of the page belongs to. */
function itemUnder(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
  return option === null ? null : Number(option.dataset['index']);
}
