import { planEras, rowsOfEras, type EraBand } from '../../kernels/time-eras.ts';
import type { TimeScale } from '../../kernels/time-scale.ts';
import type { Era } from '../../shared/dataset.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { rememberLast } from '../store/remember-last.ts';
import { eraRowPx } from './timeline-sizes.ts';

/** An era in the window, and its name as far as it has room; empty where it has none. */
export interface NamedEra extends EraBand {
  readonly name: string;
  readonly nameX: number;
}

const nameInsetPx = 6;

const rowsOf = rememberLast(rowsOfEras);

/** Height of the rows of eras; it does not depend on the window. */
export function eraStripHeight(eras: readonly Era[], textScale: number): number {
  if (eras.length === 0) return 0;
  return (rowsOf(eras).reduce((last, row) => Math.max(last, row), 0) + 1) * eraRowPx(textScale);
}

/** The eras in the window with their names: each stays in sight while its era is, and ends before the next era of its row. */
export function planEraStrip(
  eras: readonly Era[],
  scale: TimeScale,
  language: Language,
  widthOf: (text: string) => number,
): readonly NamedEra[] {
  const bands = planEras(eras, rowsOf(eras), scale);
  return bands.map((band, index) => {
    const next = bands.find(({ row, x0 }, other) => other > index && row === band.row && x0 > band.x0);
    const nameX = band.x0 + nameInsetPx;
    const room = (next?.x0 ?? scale.right) - nameX - nameInsetPx;
    return { ...band, nameX, name: cutToRoom(chooseText(eras[band.era]?.name ?? {}, language).text, room, widthOf) };
  });
}

/** Cut at a word, with "…"; nothing where not even the first word fits. */
function cutToRoom(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const ends = Array.from(text.matchAll(/\s+/gu), ({ index }) => index);
  const end = ends.findLast((index) => widthOf(`${text.slice(0, index)}…`) <= room);
  return end === undefined ? '' : `${text.slice(0, end)}…`;
}
