import { useLayoutEffect, useMemo, useRef } from 'react';
import { useExplorer } from '../store/explorer-context.tsx';
import { useRested } from '../ui/use-rested.ts';
import type { PointerTarget } from './map-pointer.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import type { MapStop } from './map-stops.ts';
import type { MapTarget } from './map-target.ts';
import { usePlanPart } from './plan-part.ts';
import { targetWords } from './target-words.ts';
import { useFocusedStop } from './use-focused-stop.ts';

const afterMs = 150;

interface MapTooltipProps {
  readonly scene: MapScene;
  readonly target: PointerTarget | null;
}

/** Says what pointer or keyboard is at, once it rests there; nothing of the event whose card says it already. */
export function MapTooltip({ scene, target }: MapTooltipProps): React.JSX.Element | null {
  const stayed = useRested(target, afterMs);
  // gone at once when it goes
  const rested = stayed === target ? stayed : null;
  const focused = useFocusedStop(scene);
  const shown = useMemo(() => rested ?? besideStop(scene, focused), [rested, scene, focused]);
  const language = useExplorer((state) => state.language);
  const selected = usePlanPart(scene, cardInPane);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function standBesidePointer() {
      const element = card.current;
      const room = element?.offsetParent;
      if (shown === null || element === null || !(room instanceof HTMLElement)) return;
      const x = Math.min(shown.x + 14, room.clientWidth - element.offsetWidth - 6);
      const [below, above] = [shown.y + 18, shown.y - 12 - element.offsetHeight];
      const fits = below + element.offsetHeight < room.clientHeight;
      const covers = selected !== null && covered(selected, x, below, element);
      const y = fits && !(covers && above > 6) ? below : above;
      element.style.transform = `translate(${Math.max(x, 6)}px, ${Math.max(y, 6)}px)`;
    },
    [shown, selected],
  );
  const plan = scene.getPlan();
  if (shown === null || plan === null) return null;
  if (saysOnly(plan, shown.target)) return null;
  const { head, lines } = targetWords(plan, shown.target, language);
  return (
    <div ref={card} className="map-tooltip map-card" aria-hidden="true">
      <strong>{head}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** What the keyboard is at, as if the pointer rested on it. */
function besideStop({ getPlan }: MapScene, stop: MapStop | null): PointerTarget | null {
  const pane = getPlan()?.frame.pane;
  if (stop === null || pane === undefined) return null;
  return { target: stop.target, x: stop.x - pane.left, y: stop.y - pane.top };
}

/** Whether there is nothing to say but what the card of the selected event says already. */
function saysOnly({ card }: MapPlan, target: MapTarget): boolean {
  if (card === null || (target.kind !== 'mark' && target.kind !== 'small')) return false;
  const { count, first } = target.mark.cluster;
  return count === 1 && card.entries.some(({ row }) => row === first);
}

interface CardInPane {
  /** CSS pixels of the pane. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The card of the selected event, if there is one. */
function cardInPane({ card, frame: { pane } }: MapPlan): CardInPane | null {
  if (card === null) return null;
  const { left, top, right, bottom } = card.box;
  return {
    left: left - pane.left,
    top: top - pane.top,
    right: right - pane.left,
    bottom: bottom - pane.top,
  };
}

function covered({ left, top, right, bottom }: CardInPane, x: number, y: number, element: HTMLElement): boolean {
  return x < right && left < x + element.offsetWidth && y < bottom && top < y + element.offsetHeight;
}
