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

/** Height of the rows of eras: of those in the window, or of all (`inWindow` null), which does not depend on it. */
export function eraStripHeight(eras: readonly Era[], inWindow: readonly EraBand[] | null, textScale: number): number {
  const rows = inWindow === null ? rowsOf(eras) : inWindow.map(({ row }) => row);
  return (rows.reduce((last, row) => Math.max(last, row), -1) + 1) * eraRowPx(textScale);
}

/**
 * The eras in the window with their names: each stays in sight while its era is, and ends before the next era of its row.
 * One without room stands whole before the beginning of its era, where that is free; else it is cut.
 */
export function planEraStrip(
  eras: readonly Era[],
  scale: TimeScale,
  language: Language,
  widthOf: (text: string) => number,
): readonly NamedEra[] {
  const bands = planEras(eras, rowsOf(eras), scale);
  /** Up to where each row is taken, by bands and names. */
  const ends = new Map<number, number>();
  return bands.map((band, index) => {
    const whole = chooseText(eras[band.era]?.name ?? {}, language).text;
    const next = bands.find(({ row, x0 }, other) => other > index && row === band.row && x0 > band.x0);
    const inside = band.x0 + nameInsetPx;
    const before = band.x0 - nameInsetPx - widthOf(whole);
    const room = (next?.x0 ?? scale.right) - inside - nameInsetPx;
    const isBefore = widthOf(whole) > room && before >= (ends.get(band.row) ?? scale.left) + nameInsetPx;
    const name = isBefore ? whole : cutToRoom(whole, room, widthOf);
    const nameX = isBefore ? before : inside;
    ends.set(band.row, Math.max(band.x1, nameX + widthOf(name)));
    return { ...band, nameX, name };
  });
}

/** Cut at a word, with "…"; nothing where less than half of it would be left. */
function cutToRoom(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const ends = Array.from(text.matchAll(/\s+/gu), ({ index }) => index);
  const end = ends.findLast((index) => widthOf(`${text.slice(0, index)}…`) <= room);
  return end === undefined || 2 * end < text.length ? '' : `${text.slice(0, end)}…`;
}
