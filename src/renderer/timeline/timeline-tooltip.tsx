import './timeline-tooltip.css';
import { useEffect, useState } from 'react';
import { findPlaced } from '../../kernels/lane-hit.ts';
import { rowMiddle } from '../../kernels/lane-layout.ts';
import { unsaidNames } from '../../kernels/said-names.ts';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { TimelineStage } from './timeline-stage.ts';
import { selectedMarkPx } from './timeline-sizes.ts';

const delayMs = 150;
const widthPx = 280;
const roomBelowPx = 76;

interface TooltipProps {
  readonly stage: TimelineStage;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
}

/** Title, when and places of the event under the pointer, a moment after the pointer came to rest on it. */
export function TimelineTooltip(props: TooltipProps): React.JSX.Element | null {
  const row = useExplorer((state) => (state.hover?.from === 'timeline' ? state.hover.row : null));
  // while there is nothing to tell, a window that moves draws nothing anew
  const window = useExplorer((state) => (row === null ? null : state.view.timeExtent));
  // Another event or another window is another rest.
  return row === null || window === null ? null : (
    <RestedTooltip key={`${row} ${window.from} ${window.to}`} row={row} {...props} />
  );
}

function RestedTooltip({ stage, scroller, row }: TooltipProps & { readonly row: number }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);

  useEffect(
    function showAfterDelay() {
      const timer = setTimeout(() => setPlace(placeOf(stage, row, scroller.current)), delayMs);
      return () => clearTimeout(timer);
    },
    [stage, scroller, row],
  );

  if (place === null || document === null) return null;
  const when = whenOnClock(document, row, edtfOf(document, row), language);
  const title = titleOf(document, row, language);
  const where = unsaidNames(placeNames(document, row, language), title).join(', ');
  return (
    <div className="timeline-tooltip" role="tooltip" style={{ transform: `translate(${place.x}px, ${place.y}px)` }}>
      <strong>{title}</strong>
      <span>{where === '' ? when : `${when} · ${where}`}</span>
    </div>
  );
}

/** Below the event, or above it where there is no room; never over the pane's edge. */
function placeOf(
  stage: TimelineStage,
  row: number,
  scroller: HTMLElement | null,
): { readonly x: number; readonly y: number } | null {
  const frame = stage.frame();
  const pointed = stage.pointedLane();
  const places = frame === null ? [] : findPlaced(frame.layout, row);
  const found = places.find(({ lane }) => lane.lane === pointed) ?? places[0];
  if (frame === null || found === undefined || scroller === null) return null;
  const { width, lanesHeight } = frame.size;
  const inLanes = rowMiddle(found.lane, found.placed.laneRow) - scroller.scrollTop;
  const top = scroller.offsetTop + inLanes;
  const x = Math.min(
    Math.max(found.placed.span.markX - selectedMarkPx, frame.scale.left),
    Math.max(width - widthPx - 8, 0),
  );
  return { x, y: inLanes + roomBelowPx > lanesHeight ? top - roomBelowPx : top + 14 };
}

function placeNames({ columns, summary }: OpenDocument, row: number, language: Language): readonly string[] {
  const { offsets, values } = columns.places;
  const places = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return [...places].map((place) => chooseText(summary.places[place]?.name ?? {}, language).text);
}
