import { useId } from 'react';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenFlag } from '../../shared/when.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { passes, selectSelectedRows } from '../store/selectors.ts';
import { usePlaceInTime } from './place-in-time.ts';
import { pressTimelineKey, timelineKeys } from './timeline-keys.ts';

/** The chosen event, where it passes and has a date. */
function shownRow(state: ExplorerState): number | null {
  const row = selectSelectedRows(state)[0];
  const flags = state.document?.columns.whenFlags[row ?? -1] ?? whenFlag.undated;
  return row !== undefined && (flags & whenFlag.undated) === 0 && passes(state, row) ? row : null;
}

interface EventCursorProps {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  /** Opens the list of the lane that the chosen event is in; whether there is one. */
  readonly openLane: () => boolean;
  /** The canvases. */
  readonly children: React.ReactNode;
}

/**
 * The lanes as one stop of the Tab key: a list box over the passing events in time, of which only the chosen one is in
 * the page (the selection follows the focus). Its neighbours are reached with the arrow keys.
 */
export function EventCursor({ scroller, openLane, children }: EventCursorProps): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const row = useExplorer(shownRow);
  const place = usePlaceInTime(row);
  const say = translatorFor(language);
  const keysId = useId();
  const isShown = document !== null && row !== null;

  function press(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone = event.key.toLowerCase() === 'm' ? openLane() : pressTimelineKey(event, store.getState(), gestures);
    if (isDone) event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="timeline-lanes"
      role="listbox"
      tabIndex={0}
      aria-label={say('timeline.events')}
      aria-describedby={keysId}
      aria-activedescendant={isShown ? `timeline-event-${row}` : undefined}
      onKeyDown={press}
    >
      {children}
      <p id={keysId} hidden>
        {timelineKeys.map(({ keys, label }) => `${keys} ${say(label)}`).join(', ')}
      </p>
      {isShown && (
        <div
          key={row}
          id={`timeline-event-${row}`}
          className="visually-hidden"
          role="option"
          aria-selected="true"
          aria-posinset={place?.position}
          aria-setsize={place?.of}
        >
          {say('timeline.namedEvent', {
            title: titleOf(document, row, language),
            when: whenOnClock(document, row, edtfOf(document, row), language),
          })}
        </div>
      )}
    </div>
  );
}
