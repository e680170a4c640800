import { formatYear } from '../../messages/number-words.ts';
import { chooseText } from '../../shared/language.ts';
import type { FigureLayer } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { indicatorOf, showsSameFigures } from '../store/map-figures.ts';

interface ClaimFiguresProps {
  readonly document: OpenDocument;
  readonly figures: FigureLayer;
}

/** The figures that a claim is about, as the map shows them: to press them puts them there, once more takes them away. */
export function ClaimFigures({ document, figures }: ClaimFiguresProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const isShown = useExplorer(({ view }) => showsSameFigures(document, view.layers.figures, figures));
  const { setLayers } = useGestures();
  const indicator = indicatorOf(document, figures);
  if (indicator === null) return null;
  return (
    <button
      type="button"
      className="claim-event claim-figures"
      aria-pressed={isShown}
      onClick={() => setLayers({ figures: isShown ? null : figures })}
    >
      <span className="claim-figures-ramp" aria-hidden="true" />
      <span>
        {figures.year !== null && (
          <>
            <b>{formatYear(figures.year, language)}</b>{' '}
          </>
        )}
        {chooseText(indicator.name, language).text}
      </span>
    </button>
  );
}
