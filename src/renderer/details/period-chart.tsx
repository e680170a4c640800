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

/** A bar a period; a click brushes it. The table below says the same, and is what keys and readers go by. */
export function PeriodChart({ counts, unit }: PeriodChartProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { setBrush } = useGestures();
  const say = translatorFor(language);
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 0);
  const step = size.width / counts.length;
  const wordsAt = (index: number): string => periodWords(counts.at(index)?.period.from ?? 0, unit, language);
  return (
    <svg
      className="period-chart"
      viewBox={`0 0 ${size.width} ${size.height + below}`}
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
      <path className="series-grid" d={`M0 ${size.height}H${size.width}`} />
      <text x={0} y={size.height + below - 3}>
        {wordsAt(0)}
      </text>
      {counts.length > 1 && (
        <text x={size.width} y={size.height + below - 3} textAnchor="end">
          {wordsAt(-1)}
        </text>
      )}
    </svg>
  );
}
