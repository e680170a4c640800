import './period-counts.css';
import { memo, useId, useMemo, useState } from 'react';
import { countByPeriod, periodUnitsOf } from '../../kernels/counts-by-period.ts';
import { translatorFor } from '../../messages/translator.ts';
import { periodUnits, type PeriodUnit } from '../../shared/period.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectFiltering, type Filtering } from '../store/selectors.ts';
import { countingRestMs, useRested } from '../ui/use-rested.ts';
import { PeriodChart } from './period-chart.tsx';
import { PeriodTable } from './period-table.tsx';

/** So many bars at most, through which one scrolls: a hundred years of months. */
const mostPeriods = 1200;
/** So many bars at most where nobody has chosen a period: they can be told from one another. */
const usualPeriods = 60;

/** How many of the events that pass begin in each hour, day, month …: as many periods as fit beside one another, or those chosen. */
export function PeriodCounts({ document }: { readonly document: OpenDocument }): React.JSX.Element {
  const filtering = useExplorer(selectFiltering);
  // as a pair: what passes now is of no other document
  const shown = useMemo(() => ({ document, filtering }), [document, filtering]);
  return <CountedPeriods {...useRested(shown, countingRestMs)} />;
}

interface CountedProps {
  readonly document: OpenDocument;
  readonly filtering: Filtering;
}

const CountedPeriods = memo(function CountedPeriods({ document, filtering }: CountedProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const isComparing = useExplorer((state) => state.isComparing);
  const [chosen, setChosen] = useState<PeriodUnit | null>(null);
  const head = useId();
  const { columns } = document;
  const counted = useMemo(() => {
    const events = { columns, mask: filtering.mask, cut: filtering.cut, passing: filtering.counts.passing };
    const units = periodUnitsOf(events, mostPeriods);
    const usual = periodUnitsOf(events, usualPeriods).find(({ isTooFine }) => !isTooFine) ?? units.at(-1);
    const { unit } = units.find((one) => one.unit === chosen && !one.isTooFine) ?? usual ?? { unit: undefined };
    return unit === undefined ? null : { units, unit, ...countByPeriod(events, unit) };
  }, [columns, filtering, chosen]);
  if (counted === null) return null;
  const { units, unit, counts, coarser, unknown } = counted;
  return (
    <section className="details-section period-counts" aria-labelledby={head}>
      <div className="edit-line">
        <h3 id={head} className="details-section-head">
          {say(isComparing ? 'periods.titleHere' : 'periods.title')}
        </h3>
        <select
          className="field"
          aria-label={say('periods.unit')}
          value={unit}
          onChange={({ target }) => setChosen(periodUnits.find((one) => one === target.value) ?? null)}
        >
          {units.map(({ unit: one, isTooFine }) => {
            const words = say(`periods.unit.${one}`);
            return (
              <option key={one} value={one} disabled={isTooFine}>
                {isTooFine ? say('periods.tooFine', { unit: words, most: mostPeriods }) : words}
              </option>
            );
          })}
        </select>
      </div>
      {counts.length > 0 && <PeriodChart counts={counts} unit={unit} />}
      {coarser > 0 && <p className="series-note">{say('periods.coarser', { count: coarser })}</p>}
      {unknown > 0 && <p className="series-note">{say('periods.unknown', { count: unknown })}</p>}
      {counts.length > 0 && <PeriodTable counts={counts} unit={unit} />}
    </section>
  );
});
