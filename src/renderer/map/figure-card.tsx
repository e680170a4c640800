import '../ui/more-follows.css';
import './figure-card.css';
import { useCallback, useId, useMemo, useState } from 'react';
import { figuresBeside, type FiguresBeside } from '../../kernels/figures-beside.ts';
import type { YearFigures } from '../../kernels/indicator-figures.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { NamedIndicator } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectShownFigures, type ShownFigures } from '../store/map-figures.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { coveringCard } from './covering-cards.ts';
import { FigureBeside } from './figure-beside.tsx';
import { FigureDrawing } from './figure-drawing.tsx';
import { FigureList } from './figure-list.tsx';
import { FigureRamp } from './figure-ramp.tsx';
import { FigureSizes } from './figure-sizes.tsx';
import { legendWords } from './figure-words.ts';
import { FigureYear } from './figure-year.tsx';
import { smallPx } from './map-legend-content.ts';
import type { MapScene } from './map-scene.ts';

const noNames: readonly NamedIndicator[] = [];

/** What countries are filled by: indicator, unit, year, classes, and every figure of the year with its source. */
export function FigureCard({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const shown = useExplorer(selectShownFigures);
  const beside = useExplorer((state) => state.view.layers.figures?.beside ?? noNames);
  // a view that asks for other figures is seen as it is meant: nothing unfolded
  const key = [shown?.indicator.id, ...beside.map(({ indicator }) => indicator)].join(' ');
  return shown === null ? null : <ShownCard key={key} scene={scene} shown={shown} beside={beside} />;
}

interface ShownCardProps {
  readonly scene: MapScene;
  readonly shown: ShownFigures;
  readonly beside: readonly NamedIndicator[];
}

function ShownCard({ scene, shown, beside: named }: ShownCardProps): React.JSX.Element {
  const { indicator, year } = shown;
  const drawnAs = useExplorer((state) => state.view.layers.figures?.drawnAs ?? 'fills');
  const language = useExplorer((state) => state.language);
  const units = useExplorer((state) => state.document?.summary.units);
  const { setLayers } = useGestures();
  const [isOpen, setOpen] = useState(false);
  /** Whether it would lie over the tools of the map and most of what that shows. */
  const [isNarrow, setNarrow] = useState(false);
  const list = useId();
  const beside = useBeside(named, year?.figures.year ?? null);
  const say = translatorFor(language);
  const keepClear = useCallback(
    function watchSize(card: HTMLElement) {
      const surface = scene.map.getContainer();
      const sizes = new ResizeObserver(() => {
        setNarrow(surface.clientWidth <= smallPx);
        scene.refresh();
      });
      sizes.observe(card);
      sizes.observe(surface);
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
      className={[
        'figure-card map-card more-follows',
        isOpen ? 'figure-card-open' : '',
        isNarrow ? 'figure-card-narrow' : beside.length > 0 ? 'figure-card-wide' : '',
      ].join(' ')}
      aria-label={say('figures.card', { name })}
      {...coveringCard}
    >
      <div className="figure-card-head">
        <h2>{name}</h2>
        <IconButton icon="close" label={say('figures.hide')} onClick={() => setLayers({ figures: null })} />
      </div>
      <div className="figure-card-choices">
        <FigureYear indicator={indicator} year={year} unit={unit} />
        <FigureDrawing />
      </div>
      {drawnAs === 'circles' ? <FigureSizes shown={shown} /> : <FigureRamp breaks={indicator.breaks} />}
      {year !== null && (
        <>
          {!isOpen && <FigureBeside rows={beside} />}
          {!isOpen && <FigureOrigins figures={year.figures} />}
          <button
            type="button"
            className="figure-card-fold"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={({ currentTarget }) => {
              // where all of it has no room, what the list is of stands over it
              currentTarget.parentElement?.scrollTo(0, 0);
              setOpen(!isOpen);
            }}
          >
            <Icon name="chevronRight" />
            {say('figures.countries', { count: year.figures.countries.length })}
          </button>
          <div id={list} className="figure-card-list" hidden={!isOpen}>
            {isOpen && <FigureList figures={year.figures} indicator={indicator} beside={beside} />}
          </div>
        </>
      )}
    </section>
  );
}

const none: readonly FiguresBeside[] = [];

/** What the view tells of the year beside the figures of the map. */
function useBeside(named: readonly NamedIndicator[], year: number | null): readonly FiguresBeside[] {
  const indicators = useExplorer((state) => state.document?.summary.indicators);
  return useMemo(
    () => (year === null || indicators === undefined ? none : figuresBeside(named, indicators, year)),
    [named, indicators, year],
  );
}

/** Editions and sources in short; the list that unfolds in its place says which figure has which. */
function FigureOrigins({ figures }: { readonly figures: YearFigures }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const summary = useExplorer((state) => state.document?.summary);
  if (summary === undefined) return null;
  const { editions, sources } = legendWords(summary, figures, language);
  return (
    <p className="figure-origins">
      {editions !== '' && <span>{editions + (sources === '' ? '' : ' ·')}</span>}
      {sources !== '' && <span>{sources}</span>}
    </p>
  );
}
