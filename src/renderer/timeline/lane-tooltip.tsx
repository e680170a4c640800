import './timeline-tooltip.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { snapOutward, snapUnitAt } from '../../kernels/time-snap.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { TimelineStage } from './timeline-stage.ts';

const delayMs = 150;
const widthPx = 240;
const heightPx = 48;
/** Half of what is told at once; it grows to whole days, months, years … */
const reachPx = 3;

/** A point of a lane that is drawn as a density, or has a name that is cut. */
export interface LanePoint {
  readonly lane: number;
  /** Null: on its name. */
  readonly x: number | null;
}

interface Told {
  readonly title: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How many events there are where the pointer rests on a density, and when that is; or the whole name of a lane. */
export function LaneTooltip({ stage }: { readonly stage: TimelineStage }): React.JSX.Element | null {
  const point = useSyncExternalStore(stage.onLanePoint, stage.lanePoint);
  // while there is nothing to tell, a window that moves draws nothing anew
  const window = useExplorer((state) => (point === null ? null : state.view.timeExtent));
  // Another point or another window is another rest.
  if (point === null || window === null) return null;
  return <RestedTooltip key={`${point.lane} ${point.x} ${window.from} ${window.to}`} stage={stage} point={point} />;
}

interface RestedProps {
  readonly stage: TimelineStage;
  readonly point: LanePoint;
}

function RestedTooltip({ stage, point }: RestedProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(
    function showAfterDelay() {
      const timer = setTimeout(() => setTold(tell(stage, point, language)), delayMs);
      return () => clearTimeout(timer);
    },
    [stage, point, language],
  );
  if (told === null) return null;
  return (
    <div className="timeline-tooltip" role="tooltip" style={{ transform: `translate(${told.x}px, ${told.y}px)` }}>
      <strong>{told.title}</strong>
      <span>{told.text}</span>
    </div>
  );
}

function tell(stage: TimelineStage, { lane, x }: LanePoint, language: Language): Told | null {
  const frame = stage.frame();
  const plan = frame?.layout.lanes[lane];
  if (frame === null || plan === undefined) return null;
  const { scale, size } = frame;
  const lanesTop = stage.lanesTop();
  const below = lanesTop + plan.top + plan.height + 4;
  const fits = below + heightPx <= lanesTop + size.lanesHeight;
  const y = fits ? below : lanesTop + plan.top - heightPx;
  const name = frame.laneNames[lane] ?? '';
  const say = translatorFor(language);
  if (x === null) return { title: name, text: say('timeline.lane.count', { count: plan.count }), x: 8, y };
  const unit = snapUnitAt(scale.msPerPixelAt(x));
  const slice = snapOutward(scale.toInstant(x - reachPx), scale.toInstant(x + reachPx), unit);
  return {
    title: extentWords(slice, language),
    text: say('timeline.lane', { name, count: frame.contents.countIn(lane, slice) }),
    x: Math.min(Math.max(x - 16, scale.left), Math.max(size.width - widthPx, 0)),
    y,
  };
}
