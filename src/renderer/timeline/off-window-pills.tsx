import './off-window-pills.css';
import { useMemo, useSyncExternalStore } from 'react';
import { eventsInLanes } from '../../kernels/drawn-events.ts';
import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { sideOfWindow, windowShowing } from '../../kernels/time-window.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { passes, selectFiltering, selectSelectedRows } from '../store/selectors.ts';
import { windowOfPassing } from '../store/window-of-passing.ts';
import { leastGutterPx } from './timeline-sizes.ts';
import type { TimelineStage } from './timeline-stage.ts';

type Side = 'before' | 'after';

/**
 * The selected event and the brush, where the window shows nothing of them: a pill at that end of the axis. A click
 * moves the window just far enough. Beside another timeline also what passes, where the window has nothing of it.
 */
export function OffWindowPills({ stage }: { readonly stage: TimelineStage }): React.JSX.Element {
  const gutter = useSyncExternalStore(stage.onFrame, () => stage.frame()?.scale.left ?? leastGutterPx);
  const eventSide = useExplorer((state) => sideOf(state, eventExtent(state)));
  const brushSide = useExplorer((state) => sideOf(state, state.view.brush));
  const window = useExplorer(({ view }) => view.timeExtent);
  const passing = usePassingElsewhere(stage, window);
  const passingSide = passing !== null && passing.from + passing.to < window.from + window.to ? 'before' : 'after';
  return (
    <>
      {(['before', 'after'] as const).map((side) => (
        <div
          key={side}
          className={`timeline-off-window timeline-off-window-${side}`}
          style={{ maxWidth: `calc(100% - ${gutter}px)`, ...(side === 'before' && { left: gutter }) }}
        >
          {eventSide === side && <EventPill side={side} />}
          {brushSide === side && <BrushPill side={side} />}
          {passing !== null && passingSide === side && <PassingPill side={side} extent={passing} />}
        </div>
      ))}
    </>
  );
}

const boundsOf = rememberLast(boundsOfRow);

/** When the selected event was; null without one, and where the lanes do not draw it in any window. */
function eventExtent(state: ExplorerState): TimeExtent | null {
  const row = selectSelectedRows(state)[0];
  if (state.document === null || row === undefined || !passes(state, row)) return null;
  return boundsOf(state.document.columns, row);
}

function sideOf({ view }: ExplorerState, extent: TimeExtent | null): Side | null {
  return extent === null ? null : sideOfWindow(view.timeExtent, extent);
}

function EventPill({ side }: { readonly side: Side }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const row = useExplorer((state) => selectSelectedRows(state)[0] ?? null);
  const extent = useExplorer(eventExtent);
  const gestures = useGestures();
  if (document === null || row === null || extent === null) return null;
  const when = formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language);
  const title = titleOf(document, row, language);
  return (
    <Pill
      side={side}
      extent={extent}
      text={when}
      label={translatorFor(language)('timeline.showEvent', { when, title })}
      show={gestures.setTimeExtent}
    />
  );
}

function BrushPill({ side }: { readonly side: Side }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const brush = useExplorer((state) => state.view.brush);
  const gestures = useGestures();
  const extent = useExplorer(({ view }) => (view.brush === null ? '' : extentWords(view.brush, language)));
  if (brush === null) return null;
  const say = translatorFor(language);
  return (
    <Pill
      side={side}
      extent={brush}
      text={say('timeline.brushAt', { extent })}
      label={say('timeline.showBrush', { extent })}
      show={gestures.showBrush}
    />
  );
}

/** The window of all that passes, where two sides are compared and the lanes of this one are empty. */
function usePassingElsewhere(stage: TimelineStage, window: TimeExtent): TimeExtent | null {
  const isEmpty = useSyncExternalStore(stage.onFrame, () => {
    const frame = stage.frame();
    return frame !== null && eventsInLanes(frame.layout, frame.contents) === 0;
  });
  const isCompared = useExplorer(({ comparedLanes }) => comparedLanes !== null);
  const document = useExplorer((state) => state.document);
  const filtering = useExplorer(selectFiltering);
  return useMemo(
    () => (isEmpty && isCompared && document !== null ? windowOfPassing(document, filtering, window) : null),
    [isEmpty, isCompared, document, filtering, window],
  );
}

function PassingPill({ side, extent }: Pick<PillProps, 'side' | 'extent'>): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { counts } = useExplorer(selectFiltering);
  const { setTimeExtent } = useGestures();
  const count = counts.passing - counts.undated - counts.inNeither;
  return (
    <Pill
      side={side}
      extent={extent}
      text={say('list.count', { count })}
      label={say('timeline.showPassing', { count })}
      show={() => setTimeExtent(extent)}
    />
  );
}

interface PillProps {
  readonly side: Side;
  /** What a click shows. */
  readonly extent: TimeExtent;
  readonly text: string;
  readonly label: string;
  show(this: void, window: TimeExtent): void;
}

function Pill({ side, extent, text, label, show }: PillProps): React.JSX.Element {
  const store = useExplorerStore();
  return (
    <button
      type="button"
      className="timeline-pill"
      aria-label={label}
      title={label}
      onClick={() => show(windowShowing(store.getState().view.timeExtent, extent))}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path d={side === 'before' ? 'M2-4L-2 0L2 4' : 'M-2-4L2 0L-2 4'} />
      </svg>
      <span>{text}</span>
    </button>
  );
}
