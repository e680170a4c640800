import { useMemo } from 'react';
import { densityStrip } from '../../kernels/density-strip.ts';
import { eventInstants, overviewScale, planOverviewBreaks, type OverviewScale } from '../../kernels/overview-scale.ts';
import { formatYear } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectWholeExtent } from '../store/time-windows.ts';

interface PageStripProps {
  readonly document: OpenDocument;
  readonly rows: readonly number[];
  /** Whose events they are. */
  readonly name: string;
}

const size = { width: 300, height: 34 };
const binPx = 3;
const yearsPx = 14;
const leastGapPx = 40;

/** When the events were, in all of the time that the document takes: a picture, whose events are listed below it. */
export function PageStrip({ document, rows, name }: PageStripProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const whole = useExplorer(selectWholeExtent);
  const plan = useMemo(() => (whole === null ? null : planStrip(document, rows, whole)), [document, rows, whole]);
  if (plan === null || plan.bars.length === 0) return null;
  const { bars, scale } = plan;
  return (
    <svg
      className="page-strip"
      viewBox={`0 -2 ${size.width} ${size.height + 2 + yearsPx}`}
      role="img"
      aria-label={say('page.strip', { name })}
    >
      <path className="page-strip-ground" d={`M0 ${size.height + 0.5}H${size.width}`} />
      {scale.segments.slice(1).map(({ x0 }) => (
        <path key={x0} className="page-strip-break" d={`M${x0} 0V${size.height + 4}`} />
      ))}
      {bars.map(({ x, share }) => (
        <rect
          key={x}
          className="page-strip-bar"
          x={x}
          y={size.height * (1 - share)}
          width={binPx - 0.6}
          height={size.height * share}
        />
      ))}
      {yearsOn(scale).map(({ year, x, anchor }) => (
        <text key={x} x={x} y={size.height + yearsPx - 2} textAnchor={anchor}>
          {formatYear(year, language)}
        </text>
      ))}
    </svg>
  );
}

function planStrip(document: OpenDocument, rows: readonly number[], whole: TimeExtent) {
  const { columns } = document;
  const instants = eventInstants(columns);
  const scale = overviewScale(whole, planOverviewBreaks(whole, instants), instants, 0, size.width);
  return { scale, bars: densityStrip(columns, rows, scale, binPx) };
}

interface YearMark {
  readonly year: number;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The years of both ends, and of the breaks that have room between them. */
function yearsOn({ extent, segments }: OverviewScale): readonly YearMark[] {
  const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();
  const first: YearMark = { year: yearOf(extent.from), x: 0, anchor: 'start' };
  const last: YearMark = { year: yearOf(extent.to - 1), x: size.width, anchor: 'end' };
  const marks = [first];
  for (const { extent: segment, x0 } of segments.slice(1)) {
    const before = marks.at(-1)?.x ?? 0;
    if (x0 - before > leastGapPx && size.width - x0 > leastGapPx) {
      marks.push({ year: yearOf(segment.from), x: x0, anchor: 'middle' });
    }
  }
  return last.year === first.year ? marks : [...marks, last];
}
