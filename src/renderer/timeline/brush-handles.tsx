import { useSyncExternalStore } from 'react';
import { nudgeBrush, type BrushSide } from '../../kernels/time-brush.ts';
import { dayMs } from '../../kernels/durations.ts';
import { wholeDays } from '../../kernels/whole-days.ts';
import { sideWords } from '../../messages/tick-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { showsTimes } from '../../shared/shows-times.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { selectToldBrush } from '../store/playing.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import type { TimelineStage } from './timeline-stage.ts';

/** As wide as the eye sees a handle. */
const handlePx = 11;

/**
 * The two ends of the brush on the overview, as sliders: arrow keys move an end by a day, with Shift by a week, Escape
 * clears. Without a brush they stand at the ends of the overview, from where they can be drawn in.
 */
export function BrushHandles({ stage }: { readonly stage: TimelineStage }): React.JSX.Element | null {
  const overview = useSyncExternalStore(stage.onFrame, () => stage.frame()?.overview ?? null);
  const brush = useExplorer((state) => state.view.brush);
  const language = useExplorer((state) => state.language);
  const words = (side: BrushSide) => (state: ExplorerState) =>
    overview === null ? '' : sideWords(selectToldBrush(state) ?? saidExtent(overview.extent), side, state.language);
  const said = { from: useExplorer(words('from')), to: useExplorer(words('to')) };
  const gestures = useGestures();
  const store = useExplorerStore();
  if (overview === null) return null;
  const say = translatorFor(language);
  const all = overview.extent;
  const shown = brush ?? all;

  function press(event: React.KeyboardEvent, side: BrushSide): void {
    const step = (event.shiftKey ? 7 : 1) * dayMs;
    const direction = directions[event.key];
    if (direction !== undefined) {
      // the store's brush, not the drawn one: several keys may come before the next frame
      gestures.setBrush(nudgeBrush(store.getState().view.brush ?? all, side, direction * step));
    } else if (event.key === 'Escape' && brush !== null) gestures.setBrush(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const within = (x: number): number => Math.min(Math.max(x, overview.left), overview.right);
  const [x0, x1] = [within(overview.toX(shown.from)), within(overview.toX(shown.to))];
  // The handles of a narrow brush stand beside it, not on each other.
  const beside = Math.max(handlePx - (x1 - x0), 0) / 2;
  const place = { from: x0 - beside, to: x1 + beside };
  return (
    <>
      {(['from', 'to'] as const).map((side) => (
        <div
          key={side}
          className={brush === null ? 'timeline-handle timeline-handle-idle' : 'timeline-handle'}
          style={{ transform: `translateX(${place[side]}px)` }}
          data-brush-side={side}
          role="slider"
          tabIndex={0}
          aria-label={say(side === 'from' ? 'timeline.brush.from' : 'timeline.brush.to')}
          aria-orientation="horizontal"
          aria-valuemin={overview.extent.from}
          aria-valuemax={overview.extent.to}
          aria-valuenow={shown[side]}
          aria-valuetext={said[side]}
          onKeyDown={(event) => press(event, side)}
        />
      ))}
    </>
  );
}

const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Where the overview ends is any instant: no hour of it is told where none can be seen. */
function saidExtent(extent: TimeExtent): TimeExtent {
  return showsTimes(extent) ? extent : wholeDays(extent);
}
