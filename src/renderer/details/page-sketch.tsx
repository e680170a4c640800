import { useMemo } from 'react';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import { sketchPlaces } from '../../kernels/place-sketch.ts';
import type { CountedItem } from '../../kernels/rows-naming.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { Ground } from '../ui/ground.tsx';
import { createGlyphWidths } from '../ui/glyph-widths.ts';

interface PageSketchProps {
  readonly document: OpenDocument;
  /** Places by index, with how many events each has. */
  readonly places: readonly CountedItem[];
  /** Whose events they are. */
  readonly name: string;
}

const size = { width: 300, height: 150 };

/** Where the events were, the more of them the larger: a picture, whose places are listed below it. */
export function PageSketch({ document, places, name }: PageSketchProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const all = document.summary.places;
  const nameOf = (place: number): string => shortPlaceName(all[place], language);
  const sketch = useMemo(() => {
    const widthOf = createGlyphWidths();
    const family = getComputedStyle(globalThis.document.documentElement).getPropertyValue('--font');
    const counts = new Map(places.map(({ item, count }) => [item, count]));
    const namePx = (place: number): number => widthOf(shortPlaceName(all[place], language), `500 10.5px ${family}`);
    return sketchPlaces({ ...size, places: all, counts, namePx });
  }, [all, places, language]);
  if (sketch === null) return null;
  return (
    <div className="page-sketch">
      <Ground {...sketch.ground} {...size} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={say('page.sketch', { name })}>
        <path
          className="page-sketch-grid"
          d={[
            ...sketch.meridians.map((x) => `M${x} 0V${size.height}`),
            ...sketch.parallels.map((y) => `M0 ${y}H${size.width}`),
          ].join('')}
        />
        {sketch.dots.map(({ place, x, y, radius, count }) => (
          <circle
            key={place}
            className={count === 0 ? 'page-sketch-other' : 'page-sketch-dot'}
            cx={x}
            cy={y}
            r={radius}
          />
        ))}
        {sketch.dots.map(
          ({ place, name: at, count }) =>
            at !== null && (
              <text
                key={place}
                className={count === 0 ? 'page-sketch-other-name' : 'page-sketch-name'}
                x={at.x}
                y={at.y}
                dy="0.35em"
                textAnchor="middle"
              >
                {nameOf(place)}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
