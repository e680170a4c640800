import './shown-series.css';
import { useId, useMemo } from 'react';
import { extentOfSeries } from '../../kernels/figure-series.ts';
import { scopeByCountry } from '../../kernels/indicator-families.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Indicator } from '../../shared/dataset.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { indicatorOf, selectShownFigures } from '../store/map-figures.ts';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';

/** The indicators that the map shows, and what stands beside them, over all years: a chart each, and its values as a table. */
export function ShownSeries({ document }: { readonly document: OpenDocument }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const layer = useExplorer((state) => state.view.layers.figures);
  const year = useExplorer((state) => selectShownFigures(state)?.year?.figures.year ?? null);
  const head = useId();
  const series = useMemo((): readonly Indicator[] => {
    if (layer === null) return [];
    const { indicators } = document.summary;
    const beside = layer.beside.flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? []);
    // where each value names a country of its own, they are no series
    const members = indicatorOf(document, layer)?.members.filter(({ scope }) => scope !== scopeByCountry) ?? [];
    return [...new Set([...beside, ...members])];
  }, [document, layer]);
  const extent = useMemo(() => extentOfSeries(series), [series]);
  if (extent === null) return null;
  const say = translatorFor(language);
  const { units } = document.summary;
  return (
    <section className="details-section" aria-labelledby={head}>
      <h3 id={head} className="details-section-head">
        {say('series.title')}
      </h3>
      {series.map((indicator) => {
        const unit: LocalText = units.find(({ id }) => id === indicator.unit)?.name ?? {};
        const name = chooseText(indicator.name, language).text;
        return (
          <figure key={indicator.id} className="series">
            <figcaption>
              {name}
              <span className="series-unit">{chooseText(unit, language).text}</span>
            </figcaption>
            <SeriesChart indicator={indicator} unit={unit} extent={extent} year={year} />
            {indicator.note !== undefined && <p className="series-note">{chooseText(indicator.note, language).text}</p>}
            <details>
              <summary>{say('series.values', { count: indicator.points.length })}</summary>
              <SeriesTable indicator={indicator} unit={unit} summary={document.summary} />
            </details>
          </figure>
        );
      })}
    </section>
  );
}
