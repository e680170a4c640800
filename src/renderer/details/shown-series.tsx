import './shown-series.css';
import { useId, useMemo } from 'react';
import { countrySeries } from '../../kernels/country-series.ts';
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

interface ChartedSeries {
  readonly indicator: Indicator;
  /** What the table tells: the values of more countries than the chart has room for. */
  readonly all: Indicator;
  /** So many countries stand in the table alone. */
  readonly left: number;
}

/** As many as there are different marks. */
const mostCountries = 8;

/** The indicators that the map shows, and what stands beside them, over all years: a chart each, and its values as a table. */
export function ShownSeries({ document }: { readonly document: OpenDocument }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const layer = useExplorer((state) => state.view.layers.figures);
  const year = useExplorer((state) => selectShownFigures(state)?.year?.figures.year ?? null);
  const head = useId();
  const series = useMemo((): readonly ChartedSeries[] => {
    if (layer === null) return [];
    const { indicators } = document.summary;
    const beside = layer.beside.flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? []);
    const family = indicatorOf(document, layer);
    const members = family?.members.filter(({ scope }) => scope !== scopeByCountry) ?? [];
    const byCountry = family?.members.filter(({ scope }) => scope === scopeByCountry) ?? [];
    const countries = family === null ? null : countrySeries(byCountry, family.name, mostCountries);
    return [
      ...(countries === null ? [] : [{ indicator: countries.charted, all: countries.all, left: countries.left }]),
      ...[...new Set([...beside, ...members])].map((indicator) => ({ indicator, all: indicator, left: 0 })),
    ];
  }, [document, layer]);
  const extent = useMemo(() => extentOfSeries(series.map(({ indicator }) => indicator)), [series]);
  if (extent === null) return null;
  const say = translatorFor(language);
  const { units } = document.summary;
  return (
    <section className="details-section" aria-labelledby={head}>
      <h3 id={head} className="details-section-head">
        {say('series.title')}
      </h3>
      {series.map(({ indicator, all, left }) => {
        const unit: LocalText = units.find(({ id }) => id === indicator.unit)?.name ?? {};
        const name = chooseText(indicator.name, language).text;
        return (
          <figure key={indicator.id} className="series">
            <figcaption>
              {name}
              <span className="series-unit">{chooseText(unit, language).text}</span>
            </figcaption>
            <SeriesChart indicator={indicator} unit={unit} extent={extent} year={year} />
            {left > 0 && <p className="series-note">{say('series.otherCountries', { count: left })}</p>}
            {indicator.note !== undefined && <p className="series-note">{chooseText(indicator.note, language).text}</p>}
            <details>
              <summary>{say('series.values', { count: all.points.length })}</summary>
              <SeriesTable indicator={all} unit={unit} summary={document.summary} />
            </details>
          </figure>
        );
      })}
    </section>
  );
}
