import { useMemo } from 'react';
import { planSeries, yearsUnder, type SeriesMark } from '../../kernels/figure-series.ts';
import { isProjected } from '../../kernels/projected-figure.ts';
import { formatFigure, isPercent } from '../../messages/figure-words.ts';
import { formatShortNumber, formatYear } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Indicator } from '../../shared/dataset.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { SeriesMarkShape } from './series-mark.tsx';

interface SeriesChartProps {
  readonly indicator: Indicator;
  readonly unit: LocalText;
  /** The same for all charts, so that years stand under each other. */
  readonly extent: TimeExtent;
  /** The year of the map. */
  readonly year: number | null;
}

const size = { width: 262, height: 78 };
const margin = { left: 34, top: 8, right: 8, bottom: 18 };
const box = `${-margin.left} ${-margin.top} ${size.width + margin.left + margin.right} ${size.height + margin.top + margin.bottom}`;

/** Values over the time that each is about. What it shows stands in the table below it: it is a picture only. */
export function SeriesChart({ indicator, unit, extent, year }: SeriesChartProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const plan = useMemo(() => planSeries(indicator, extent, size, isPercent(unit) ? 100 : 0), [indicator, extent, unit]);
  const toX = (one: number): number =>
    ((new Date(0).setUTCFullYear(one, 0, 1) - extent.from) / (extent.to - extent.from)) * size.width;
  const wordsOf = ({ point }: SeriesMark): string =>
    [
      formatWhen(point.when, language),
      formatFigure(point.value, unit, language),
      chooseText(point.qualifier ?? {}, language).text,
    ]
      .filter((text) => text !== '')
      .join(' · ');
  const { kinds, marks, lines, top, bottom } = plan;
  const projected = marks.filter(({ point }) => isProjected(point)).map(({ x0 }) => x0);
  const projectedFrom = projected.length === 0 ? null : Math.min(...projected);
  const hasYear = year !== null && toX(year) >= 0 && toX(year + 1) <= size.width + 1;
  return (
    <>
      <svg
        className="series-chart"
        viewBox={box}
        role="img"
        aria-label={say('series.chart', { name: chooseText(indicator.name, language).text })}
      >
        {projectedFrom !== null && (
          <rect
            className="series-projected"
            x={projectedFrom}
            y={0}
            width={size.width - projectedFrom}
            height={size.height}
          />
        )}
        {hasYear && (
          <rect className="series-year" x={toX(year)} y={0} width={toX(year + 1) - toX(year)} height={size.height} />
        )}
        {[bottom, top].map((value, index) => (
          <g key={value}>
            <path className="series-grid" d={`M0 ${index === 0 ? size.height : 0}H${size.width}`} />
            <text x={-5} y={index === 0 ? size.height : 0} dy="0.32em" textAnchor="end">
              {formatShortNumber(value, language)}
            </text>
          </g>
        ))}
        {yearsUnder(extent, 6).map((one) => (
          <text key={one} x={(toX(one) + toX(one + 1)) / 2} y={size.height + 13} textAnchor="middle">
            {formatYear(one, language)}
          </text>
        ))}
        {lines.map(([from, to]) => (
          <path
            key={`${from.x} ${from.y} ${to.x}`}
            className={isProjected(to.point) ? 'series-line series-line-projected' : 'series-line'}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
          />
        ))}
        {marks.map((mark) => (
          <g key={`${mark.x} ${mark.y} ${mark.kind}`}>
            <title>{wordsOf(mark)}</title>
            {mark.x1 - mark.x0 > 14 && <path className="series-span" d={`M${mark.x0} ${mark.y}H${mark.x1}`} />}
            <SeriesMarkShape kind={mark.kind} x={mark.x} y={mark.y} isProjected={isProjected(mark.point)} />
          </g>
        ))}
      </svg>
      <ul className="series-kinds" aria-hidden="true">
        {kinds.map((kind, index) => (
          <li key={JSON.stringify(kind ?? null)}>
            <svg viewBox="-6 -6 12 12">
              <SeriesMarkShape kind={index} />
            </svg>
            {kind === undefined ? say('series.noQualifier') : chooseText(kind, language).text}
          </li>
        ))}
      </ul>
    </>
  );
}
