import './figure-list.css';
import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { circleAt } from '../../kernels/figure-symbols.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { countryName } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectShownFigures } from '../store/map-figures.ts';
import type { BasemapThread } from './basemap-thread.ts';
import { canvasPointAt } from './leaflet-door.ts';
import { countryWords } from './figure-words.ts';
import type { MapScene } from './map-scene.ts';

/** So long the pointer rests before a country is asked for. */
const afterMs = 150;

interface CountryAtPointer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** CSS pixels of the map's element. */
  readonly x: number;
  readonly y: number;
}

interface FigureTooltipProps {
  readonly scene: MapScene;
  readonly thread: BasemapThread;
}

/** Says the figures of the country under the pointer; shown only where the pointer is at nothing else. */
export function FigureTooltip({ scene, thread }: FigureTooltipProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  const shown = useExplorer(selectShownFigures);
  const at = useCountryAtPointer(scene, thread);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function standBesidePointer() {
      const element = card.current;
      const room = element?.offsetParent;
      if (at === null || element === null || !(room instanceof HTMLElement)) return;
      const x = Math.min(at.x + 14, room.clientWidth - element.offsetWidth - 6);
      const below = at.y + 18;
      const y = below + element.offsetHeight < room.clientHeight ? below : at.y - 12 - element.offsetHeight;
      element.style.transform = `translate(${Math.max(x, 6)}px, ${Math.max(y, 6)}px)`;
    },
    [at],
  );
  const year = shown?.year?.figures;
  if (at === null || summary === undefined || year === undefined) return null;
  const known = year.countries.find(({ country }) => country === at.country);
  const words = known === undefined ? null : countryWords(summary, known, language);
  return (
    // the card's list says the same to those who do not point
    <div ref={card} className="map-tooltip map-card" aria-hidden="true">
      <span>{countryName(at.country, language)}</span>
      {words === null && <span>{translatorFor(language)('figures.noFigure')}</span>}
      {words?.figures.map(({ id, value, lines }) => (
        <span key={id} className="figure-value">
          <strong>{value}</strong>
          {lines.map((line) => (
            <small key={line}>{line}</small>
          ))}
        </span>
      ))}
    </div>
  );
}

function useCountryAtPointer({ map, getPlan }: MapScene, thread: BasemapThread): CountryAtPointer | null {
  const [found, setFound] = useState<CountryAtPointer | null>(null);
  useEffect(
    function followPointer() {
      let resting: ReturnType<typeof setTimeout> | undefined;
      let latest = 0;
      const leave = (): void => {
        latest++;
        clearTimeout(resting);
        setFound(null);
      };
      const circleUnder = (at: CanvasPoint): string | null => {
        const plan = getPlan();
        if (plan?.frame.zoom !== map.getZoom()) return null;
        return circleAt(plan.figureCircles, canvasPointAt(map, plan.frame, at))?.symbol.country ?? null;
      };
      const ask = async ({ latlng, containerPoint: { x, y } }: LeafletMouseEvent): Promise<void> => {
        const asked = ++latest;
        const { lng, lat } = latlng.wrap();
        const country = circleUnder({ x, y }) ?? (await thread.countryAt({ lng, lat, zoom: map.getZoom() }));
        if (asked === latest) setFound(country === null ? null : { country, x, y });
      };
      const move = (event: LeafletMouseEvent): void => {
        leave();
        resting = setTimeout(() => void ask(event), afterMs);
      };
      const handlers = { mousemove: move, mouseout: leave, movestart: leave, zoomstart: leave };
      map.on(handlers);
      return () => {
        leave();
        map.off(handlers);
      };
    },
    [map, getPlan, thread],
  );
  return found;
}
