import { largestSymbolPx, legendValues, symbolRadius } from '../../kernels/figure-symbols.ts';
import { greatestValue } from '../../kernels/map-indicators.ts';
import { formatShortNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { ShownFigures } from '../store/map-figures.ts';
import { ContestedSwatch } from './contested-swatch.tsx';

const width = 150;
const height = largestSymbolPx * 2 + 4;

/** What the circles mean: three sizes, one within the other, and how zero, a projection and no figure look. */
export function FigureSizes({ shown }: { readonly shown: ShownFigures }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const greatest = greatestValue(shown.indicator.breaks);
  const sizes = legendValues(greatest).map((value) => ({ value, radius: symbolRadius(value, greatest) }));
  const left = largestSymbolPx + 2;
  return (
    <div className="figure-sizes">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={say('figures.sizes', {
          sizes: sizes.map(({ value }) => formatShortNumber(value, language)).join(', '),
        })}
      >
        {sizes.map(({ value, radius }, index) => {
          const top = height - 2 - radius * 2;
          // the names of small circles keep a line's height from one another
          const line = Math.min(Math.max(top, 5), height - 5 - (sizes.length - 1 - index) * 13);
          return (
            <g key={value}>
              <circle cx={left} cy={height - 2 - radius} r={radius} />
              <path d={`M${left} ${top}L${left + largestSymbolPx + 8} ${line}h6`} />
              <text x={left + largestSymbolPx + 18} y={line} dy="0.34em">
                {formatShortNumber(value, language)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul>
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <path d="M-5 5L5-5" />
            <circle r="4" className="figure-size-hollow" />
          </svg>
          {say('figures.zero')}
        </li>
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <circle r="6" className="figure-size-projected" />
          </svg>
          {say('figures.projected')}
        </li>
        <li>
          <span className="figure-swatch figure-size-none" aria-hidden="true" />
          {say('figures.noCircle')}
        </li>
        <li className="figure-none">
          <ContestedSwatch />
          {say('figures.contested')}
        </li>
      </ul>
    </div>
  );
}
