import type { PeriodCount } from '../../kernels/counts-by-period.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { periodWords } from '../../messages/period-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { PeriodUnit } from '../../shared/period.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

interface PeriodChartProps {
  readonly counts: readonly PeriodCount[];
  readonly unit: PeriodUnit;
}

const size = { width: 300, height: 48 };
const below = 14;
/** Of a bar: one that is narrower can be neither told from the next one nor hit. */
const leastStep = 3;
/** From one date under the bars to the next, where not all of them are in sight. */
const datePx = 90;

/**
 * A bar a period; a click brushes it. Where they do not fit beside one another, they are scrolled through, by
 * keys too. The table below says the same, and is what keys and readers go by.
 */
export function PeriodChart({ counts, unit }: PeriodChartProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { setBrush } = useGestures();
  const say = translatorFor(language);
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 0);
  const step = Math.max(size.width / counts.length, leastStep);
  const width = step * counts.length;
  const isWide = width > size.width;
  const wordsAt = (index: number): string => periodWords(counts.at(index)?.period.from ?? 0, unit, language);
  const chart = (
    <svg
      className="period-chart"
      viewBox={`0 0 ${width} ${size.height + below}`}
      {...(isWide && { width, height: size.height + below })}
      role="img"
      aria-label={say('periods.chart')}
    >
      {counts.map(({ period, count }, index) => {
        const height = most === 0 ? 0 : (count / most) * size.height;
        return (
          <g key={period.from} className="period-bar" onClick={() => setBrush(period)}>
            <title>{`${wordsAt(index)} · ${formatNumber(count, language)}`}</title>
            <rect className="period-room" x={index * step} y={0} width={step} height={size.height} />
            <rect
              x={index * step + Math.min(step * 0.1, 1)}
              y={size.height - height}
              width={step - Math.min(step * 0.2, 2)}
              height={height}
            />
          </g>
        );
      })}
      <path className="series-grid" d={`M0 ${size.height}H${width}`} />
      {datedBars(counts.length, isWide ? step : null).map((index) => (
        <text key={index} x={index * step} y={size.height + below - 3}>
          {wordsAt(index)}
        </text>
      ))}
      {counts.length > 1 && (
        <text x={width} y={size.height + below - 3} textAnchor="end">
          {wordsAt(-1)}
        </text>
      )}
    </svg>
  );
  if (!isWide) return chart;
  return (
    <div key={counts.length} ref={showLatest} className="period-scroll" role="group" aria-label={say('periods.chart')}>
      {chart}
    </div>
  );
}

/** The last bars are in sight first; keys reach the others, in whatever browser. */
function showLatest(scroller: HTMLDivElement | null): void {
  if (scroller === null) return;
  scroller.scrollLeft = scroller.scrollWidth;
  scroller.tabIndex = 0;
}

/** Indices of bars with a date under them, before that of the last one. `step`: of bars that are scrolled through; null: all are in sight. */
function datedBars(count: number, step: number | null): readonly number[] {
  if (step === null) return [0];
  const apart = Math.ceil(datePx / step);
  return Array.from({ length: Math.max(1, Math.floor(count / apart) - 1) }, (_, index) => index * apart);
}
