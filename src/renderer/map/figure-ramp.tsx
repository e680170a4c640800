import { rampStep } from '../../kernels/cell-scale.ts';
import type { ClassBreaks } from '../../kernels/class-breaks.ts';
import { formatShortNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { ContestedSwatch } from './contested-swatch.tsx';

/** The classes: where each begins, and the greatest value; and what a country without a figure looks like. */
export function FigureRamp({ breaks: { least, greatest } }: { readonly breaks: ClassBreaks }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  return (
    <div className="figure-ramp">
      <ol aria-label={say('figures.classes')}>
        {least.map((from, index) => (
          <li key={from}>
            <span className={`figure-swatch figure-${rampStep(least, index) + 1}`} aria-hidden="true" />
            {formatShortNumber(from, language)}
          </li>
        ))}
      </ol>
      <p className="figure-none">
        <span>
          <span className="figure-swatch" aria-hidden="true" />
          {say('figures.noFigure')}
        </span>
        <span>
          <ContestedSwatch />
          {say('figures.contested')}
        </span>
        <span className="figure-ramp-greatest">
          {say('figures.greatest', { value: formatShortNumber(greatest, language) })}
        </span>
      </p>
    </div>
  );
}
