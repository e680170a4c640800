import { useEffect, useRef, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { shortTitleOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { placeWords, whenWords } from './event-words.ts';
import type { PointerTarget } from './map-pointer.ts';
import { namingPlace, shortPlaceName } from './place-names.ts';

const afterMs = 150;
const mostTitles = 3;

/** Says what the pointer is over, once it rests there. */
export function MapTooltip({ target }: { readonly target: PointerTarget | null }): React.JSX.Element | null {
  const shown = useRested(target);
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const card = useRef<HTMLDivElement>(null);
  useEffect(
    function standBesidePointer() {
      const element = card.current;
      const room = element?.offsetParent;
      if (shown === null || element === null || !(room instanceof HTMLElement)) return;
      const x = Math.min(shown.x + 14, room.clientWidth - element.offsetWidth - 6);
      const below = shown.y + 18 + element.offsetHeight < room.clientHeight;
      const y = below ? shown.y + 18 : shown.y - 12 - element.offsetHeight;
      element.style.transform = `translate(${Math.max(x, 6)}px, ${Math.max(y, 6)}px)`;
    },
    [shown],
  );
  const row = shown?.mark.cluster.rows[0];
  if (shown === null || document === null || row === undefined) return null;
  const { rows, places } = shown.mark.cluster;
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
      ? [{ row, text: `${whenWords(document, row, language)} · ${placeWords(document, row, language)}` }]
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
