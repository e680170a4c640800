import { formatWhen } from '../../messages/when-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectDatedRows } from './dated-rows.ts';
import { pressTimelineKey } from './timeline-keys.ts';

interface EventCursorProps {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  /** The canvases. */
  readonly children: React.ReactNode;
}

/**
 * The lanes as one stop of the Tab key: a list box over the passing events in time, of which only the chosen one is in
 * the page (the selection follows the focus). Its neighbours are reached with the arrow keys.
 */
export function EventCursor({ scroller, children }: EventCursorProps): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const row = useExplorer((state) => selectSelectedRows(state)[0] ?? null);
  const passing = useExplorer(selectDatedRows);
  const say = translatorFor(language);
  const position = row === null ? -1 : passing.indexOf(row);
  const isShown = document !== null && row !== null && position >= 0;
  return (
    <div
      ref={scroller}
      className="timeline-lanes"
      role="listbox"
      tabIndex={0}
      aria-label={say('timeline.events')}
      aria-activedescendant={isShown ? `timeline-event-${row}` : undefined}
      onKeyDown={(event) => {
        if (pressTimelineKey(event.key, store.getState(), gestures)) event.preventDefault();
      }}
    >
      {children}
      {isShown && (
        <div
          key={row}
          id={`timeline-event-${row}`}
          className="visually-hidden"
          role="option"
          aria-selected="true"
          aria-posinset={position + 1}
          aria-setsize={passing.length}
        >
          {say('timeline.namedEvent', {
            title: titleOf(document, row, language),
            when: formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language),
          })}
        </div>
      )}
    </div>
  );
}
