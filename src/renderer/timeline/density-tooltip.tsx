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

/** A point of a lane that is drawn as a density. */
export interface DensityPoint {
  readonly lane: number;
  readonly x: number;
}

interface Told {
  readonly extent: string;
  readonly count: string;
  readonly x: number;
  readonly y: number;
}

/** How many events there are where the pointer rests on a density, and when that is. */
export function DensityTooltip({ stage }: { readonly stage: TimelineStage }): React.JSX.Element | null {
  const point = useSyncExternalStore(stage.onDensity, stage.density);
  // while there is nothing to tell, a window that moves draws nothing anew
  const window = useExplorer((state) => (point === null ? null : state.view.timeExtent));
  // Another point or another window is another rest.
  if (point === null || window === null) return null;
  return <RestedTooltip key={`${point.lane} ${point.x} ${window.from} ${window.to}`} stage={stage} point={point} />;
}

interface RestedProps {
  readonly stage: TimelineStage;
  readonly point: DensityPoint;
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
      <strong>{told.extent}</strong>
      <span>{told.count}</span>
    </div>
  );
}

function tell(stage: TimelineStage, { lane, x }: DensityPoint, language: Language): Told | null {
  const frame = stage.frame();
  const plan = frame?.layout.lanes[lane];
  if (frame === null || plan === undefined) return null;
  const { scale, contents } = frame;
  const unit = snapUnitAt(scale.msPerPixelAt(x));
  const slice = snapOutward(scale.toInstant(x - reachPx), scale.toInstant(x + reachPx), unit);
  const count = contents.countIn(lane, slice);
  const name = frame.laneNames[lane] ?? '';
  const lanesTop = stage.lanesTop();
  const below = lanesTop + plan.top + plan.height + 4;
  const fits = below + heightPx <= lanesTop + frame.size.lanesHeight;
  return {
    extent: extentWords(slice, language),
    count: translatorFor(language)('timeline.lane', { name, count }),
    x: Math.min(Math.max(x - 16, scale.left), Math.max(frame.size.width - widthPx, 0)),
    y: fits ? below : lanesTop + plan.top - heightPx,
  };
}
