import { useEffect, useRef, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { shortTitleOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { placeWords, whenAndPlace, whenWords } from './event-words.ts';
import type { PointerTarget } from './map-pointer.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import { namingPlace, shortPlaceName } from './place-names.ts';
import { usePlanPart } from './plan-part.ts';

const afterMs = 150;
const mostTitles = 3;

interface MapTooltipProps {
  readonly scene: MapScene;
  readonly target: PointerTarget | null;
}

/** Says what the pointer is over, once it rests there; nothing of the event whose card says it already. */
export function MapTooltip({ scene, target }: MapTooltipProps): React.JSX.Element | null {
  const shown = useRested(target);
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const selected = usePlanPart(scene, cardInPane);
  const card = useRef<HTMLDivElement>(null);
  useEffect(
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
  const row = shown?.mark.cluster.rows[0];
  if (shown === null || document === null || row === undefined) return null;
  const { rows, places } = shown.mark.cluster;
  if (rows.length === 1 && row === selected?.row) return null;
  const say = translatorFor(language);
  const head =
    rows.length === 1
      ? titleOf(document, row, language)
      : say('map.clusterAt', {
          place: shortPlaceName(namingPlace(document.summary.places, places), language),
          count: rows.length,
        });
  const lines =
    rows.length === 1
      ? [{ row, text: whenAndPlace(whenWords(document, row, language), placeWords(document, row, language), head) }]
      : rows.slice(0, mostTitles).map((each) => ({ row: each, text: shortTitleOf(document, each, language) }));
  return (
    <div ref={card} className="map-tooltip map-card" aria-hidden="true">
      <strong>{head}</strong>
      {lines.map((line) => (
        <span key={line.row}>{line.text}</span>
      ))}
    </div>
  );
}

interface CardInPane {
  readonly row: number;
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
    row: card.row,
    left: left - pane.left,
    top: top - pane.top,
    right: right - pane.left,
    bottom: bottom - pane.top,
  };
}

function covered({ left, top, right, bottom }: CardInPane, x: number, y: number, element: HTMLElement): boolean {
  return x < right && left < x + element.offsetWidth && y < bottom && top < y + element.offsetHeight;
}

/** The target after it has stayed the same for a moment; gone at once when it goes. */
function useRested(target: PointerTarget | null): PointerTarget | null {
  const [rested, setRested] = useState<PointerTarget | null>(null);
  useEffect(
    function wait() {
      const timer = setTimeout(() => setRested(target), afterMs);
      return () => clearTimeout(timer);
    },
    [target],
  );
  return rested === target ? rested : null;
}
