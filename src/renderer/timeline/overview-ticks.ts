import type { OverviewScale } from '../../kernels/overview-scale.ts';
import { planTicks } from '../../kernels/time-ticks.ts';
import { longestYear, tickWords } from '../../messages/tick-words.ts';
import type { Language } from '../../shared/language.ts';
import type { TextWidths } from './text-widths.ts';

/** A tick of the overview and its words, which begin at its right. */
export interface OverviewTick {
  readonly x: number;
  readonly text: string;
}

export const tickTextPx = 4;
const afterTextPx = 12;

/** Ticks of each even piece, as many as have room for their words. */
export function planOverviewTicks(
  overview: OverviewScale,
  language: Language,
  widths: Pick<TextWidths, 'widthOf'>,
): readonly OverviewTick[] {
  return overview.segments.flatMap(({ extent, x0, x1 }) => {
    const year = longestYear(extent, language);
    const yearPx = year === '' ? 0 : tickTextPx + 1 + widths.widthOf(year, 'small') + afterTextPx;
    const { ticks, unit } = planTicks(extent, x1 - x0, yearPx);
    let free = x0;
    return ticks.flatMap((tick) => {
      const x = overview.toX(tick.at);
      const { quiet, strong } = tickWords(tick, unit, language);
      const text = quiet === '' || strong === '' ? quiet + strong : `${quiet} ${strong}`;
      const end = x + tickTextPx + 1 + widths.widthOf(text, 'small');
      if (tick.at < extent.from || x < free || end > x1) return [];
      free = end + afterTextPx;
      return [{ x, text }];
    });
  });
}
