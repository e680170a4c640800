import './figure-choices.css';
import { useId } from 'react';
import { yearsWords } from '../../messages/figure-words.ts';
import type { MapIndicator } from '../../kernels/map-indicators.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { indicatorOf, layerOfFigures, mapIndicatorsOf } from '../store/map-figures.ts';

interface FigureChoicesProps {
  readonly document: OpenDocument;
  readonly stop: string;
}

/** What countries are filled by: nothing, or one of the dataset's indicators that are about countries. */
export function FigureChoices({ document, stop }: FigureChoicesProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const chosen = useExplorer(({ view: { layers } }) =>
    layers.figures === null ? null : indicatorOf(document, layers.figures),
  );
  const head = useId();
  const offered = mapIndicatorsOf(document);
  if (offered.length === 0) return null;
  return (
    <div role="radiogroup" aria-labelledby={head} className="figure-choices">
      <h3 id={head} className="facet-head facet-head-plain">
        {say('figures.title')}
      </h3>
      <FigureChoice indicator={null} isChosen={chosen === null} stop={stop} document={document} />
      {offered.map((indicator) => (
        <FigureChoice
          key={indicator.id}
          indicator={indicator}
          isChosen={chosen === indicator}
          stop={stop}
          document={document}
        />
      ))}
    </div>
  );
}

interface FigureChoiceProps extends FigureChoicesProps {
  readonly indicator: MapIndicator | null;
  readonly isChosen: boolean;
}

function FigureChoice({ indicator, isChosen, stop, document }: FigureChoiceProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { setLayers } = useGestures();
  const shown = useExplorer(({ view }) => view.layers.figures);
  const name = `figures:${indicator?.id ?? ''}`;
  const unit = document.summary.units.find(({ id }) => id === indicator?.unit)?.name ?? {};
  return (
    <button
      type="button"
      role="radio"
      className="figure-choice"
      aria-checked={isChosen}
      tabIndex={stop === name ? 0 : -1}
      data-stop={name}
      onClick={() => setLayers({ figures: indicator === null ? null : layerOfFigures(indicator, shown) })}
    >
      {indicator === null ? say('figures.none') : chooseText(indicator.name, language).text}
      {indicator !== null && (
        <span className="facet-detail">
          {say('figures.choiceDetail', {
            unit: chooseText(unit, language).text,
            count: indicator.countryCount,
            years: yearsWords(
              indicator.years.map(({ year }) => year),
              language,
            ),
          })}
        </span>
      )}
    </button>
  );
}
