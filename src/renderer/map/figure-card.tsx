import './figure-card.css';
import { useCallback, useId, useState } from 'react';
import type { YearFigures } from '../../kernels/indicator-figures.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectShownFigures, type ShownFigures } from '../store/map-figures.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { coveringCard } from './covering-cards.ts';
import { FigureList } from './figure-list.tsx';
import { FigureRamp } from './figure-ramp.tsx';
import { legendWords } from './figure-words.ts';
import { FigureYear } from './figure-year.tsx';
import type { MapScene } from './map-scene.ts';

/** What countries are filled by: indicator, unit, year, classes, and every figure of the year with its source. */
export function FigureCard({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const shown = useExplorer(selectShownFigures);
  return shown === null ? null : <ShownCard key={shown.indicator.id} scene={scene} shown={shown} />;
}

interface ShownCardProps {
  readonly scene: MapScene;
  readonly shown: ShownFigures;
}

function ShownCard({ scene, shown: { indicator, year } }: ShownCardProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const units = useExplorer((state) => state.document?.summary.units);
  const { setLayers } = useGestures();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const say = translatorFor(language);
  const keepClear = useCallback(
    function watchSize(card: HTMLElement) {
      const sizes = new ResizeObserver(scene.refresh);
      sizes.observe(card);
      return function unwatchSize() {
        sizes.disconnect();
        scene.refresh();
      };
    },
    [scene],
  );
  const name = chooseText(indicator.name, language).text;
  const unit = chooseText(units?.find(({ id }) => id === indicator.unit)?.name ?? {}, language).text;
  return (
    <section
      ref={keepClear}
      className="figure-card map-card"
      aria-label={say('figures.card', { name })}
      {...coveringCard}
    >
      <div className="figure-card-head">
        <h2>{name}</h2>
        <IconButton icon="close" label={say('figures.hide')} onClick={() => setLayers({ figures: null })} />
      </div>
      <FigureYear indicator={indicator} year={year} unit={unit} />
      <FigureRamp breaks={indicator.breaks} />
      {year !== null && (
        <>
          <FigureOrigins figures={year.figures} />
          <button
            type="button"
            className="figure-card-fold"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="chevronRight" />
            {say('figures.countries', { count: year.figures.countries.length })}
          </button>
          <div id={list} hidden={!isOpen}>
            {isOpen && <FigureList figures={year.figures} breaks={indicator.breaks} />}
          </div>
        </>
      )}
    </section>
  );
}

/** Editions and sources in short; the list below says which figure has which. */
function FigureOrigins({ figures }: { readonly figures: YearFigures }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  if (summary === undefined) return null;
  const { editions, sources } = legendWords(summary, figures, language);
  return (
    <p className="figure-origins">
      {editions !== '' && <span>{editions}</span>}
      {sources !== '' && <span>{sources}</span>}
    </p>
  );
}
