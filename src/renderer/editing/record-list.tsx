import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { listNames, type BrowsedList, type RecordRow } from './record-rows.ts';

const rowPx = 40;

interface RecordListProps {
  readonly list: BrowsedList;
  readonly rows: readonly RecordRow[];
  /** Ids. */
  readonly marked: readonly string[];
  onMark(ids: readonly string[]): void;
}

/** Records by name: Enter or a click opens one, Space or its box marks it. Only what is in sight is in the page. */
export function RecordList({ list, rows, marked, onMark }: RecordListProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openRecord } = useRecordEditing();
  const [active, setActive] = useState(0);
  const at = Math.min(active, rows.length - 1);
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
  });
  const mark = (id: string): void =>
    onMark(marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const id = rows[at]?.id;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 1);
    const next = indexReached(event.key, at, rows.length, page);
    if (next !== null) {
      setActive(next);
      virtualizer.scrollToIndex(next);
    } else if (id !== undefined && event.key === ' ') mark(id);
    else if (id !== undefined && event.key === 'Enter') void openRecord(list, id);
    else return;
    event.preventDefault();
  };
  const onClick = ({ target, ctrlKey, metaKey }: React.MouseEvent): void => {
    const element = target instanceof Element ? target : null;
    const index = Number(element?.closest<HTMLElement>('[role=option]')?.dataset['index'] ?? -1);
    const id = rows[index]?.id;
    if (id === undefined) return;
    setActive(index);
    const isOnBox = element?.closest('.record-row-box') instanceof Element;
    if (ctrlKey || metaKey || isOnBox) mark(id);
    else void openRecord(list, id);
  };
  return (
    <div
      ref={scroller}
      className="record-list"
      role="listbox"
      tabIndex={0}
      aria-label={say(listNames[list])}
      aria-multiselectable="true"
      aria-activedescendant={`${base}-${at}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="record-list-sizer" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isMarked = marked.includes(row.id);
          return (
            <div
              key={row.id}
              id={`${base}-${index}`}
              className={`record-row${index === at ? ' record-row-active' : ''}`}
              role="option"
              aria-selected={isMarked}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={`record-row-box${isMarked ? ' record-row-marked' : ''}`} title={say('records.mark')} />
              <span className="record-row-title" title={row.title}>
                {row.title}
              </span>
              {row.count !== null && (
                <span className="record-row-count" title={say('records.events', { count: row.count })}>
                  {formatNumber(row.count, language)}
                </span>
              )}
              <span className="record-row-detail">{row.detail}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Index of the row that a key leads to; null where the key leads to none. */
function indexReached(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), count - 1);
}
