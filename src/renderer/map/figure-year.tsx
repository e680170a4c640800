import { formatYear } from '../../messages/number-words.ts';
import type { MapIndicator } from '../../kernels/map-indicators.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { YearInTime } from '../../kernels/indicator-figures.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface FigureYearProps {
  readonly indicator: MapIndicator;
  readonly year: YearInTime | null;
  readonly unit: string;
}

/** The year of the figures, and its control: arrows go through the years that have some. */
export function FigureYear({ indicator, year, unit }: FigureYearProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const layer = useExplorer((state) => state.view.layers.figures);
  const { setLayers } = useGestures();
  const say = translatorFor(language);
  const years = indicator.years.map((one) => one.year);
  const at = year === null ? -1 : years.indexOf(year.figures.year);
  const words = year === null ? say('figures.noYear') : formatYear(year.figures.year, language);
  const choose = (chosen: number | null): void => {
    if (layer !== null) setLayers({ figures: { ...layer, year: chosen } });
  };
  const goTo = (index: number): void => {
    const next = years[index];
    if (next !== undefined) choose(next);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: years.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <div className="figure-year">
      <IconButton
        icon="chevronLeft"
        label={say('figures.yearBefore')}
        disabled={at <= 0}
        onClick={() => goTo(at - 1)}
      />
      <span
        role="slider"
        tabIndex={0}
        aria-label={say('figures.year')}
        aria-valuemin={years[0]}
        aria-valuemax={years.at(-1)}
        aria-valuenow={year?.figures.year}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
      >
        {words}
      </span>
      <IconButton
        icon="chevronRight"
        label={say('figures.yearAfter')}
        disabled={at >= years.length - 1}
        onClick={() => goTo(at + 1)}
      />
      <span className="figure-unit">{unit}</span>
      {year?.from === 'before' && <span className="figure-year-note">{say('figures.beforeWindow')}</span>}
      {year?.from === 'chosen' && (
        <button type="button" className="figure-year-follow" onClick={() => choose(null)}>
          {say('figures.followTime')}
        </button>
      )}
    </div>
  );
}
