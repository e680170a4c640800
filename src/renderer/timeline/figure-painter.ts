import { placeBarWords } from '../../kernels/bar-words.ts';
import type { FigureBar, FigureRow } from '../../kernels/figure-rows.ts';
import { formatPoints } from '../../messages/figure-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { figureHeadPx, figureRowPx } from './timeline-sizes.ts';

const insetPx = 4;
const nameX = 28;

/** Paints the lane of figures under the lanes of events: a row an indicator, bars as high as their values. */
export function paintFigures(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { figures, layout, language, size, widths } = frame;
  if (figures === null) return;
  const top = layout.height;
  context.fillStyle = palette.bgPane;
  context.fillRect(0, top, frame.scale.left, figures.heightPx);
  context.fillStyle = palette.line;
  context.fillRect(frame.scale.left, top, 1, figures.heightPx);
  context.fillRect(0, top + figures.heightPx - 1, size.width, 1);
  context.font = widths.font('name');
  context.fillStyle = palette.ink;
  context.fillText(chooseText(figures.title, language).text, 9, top + figureHeadPx / 2 + 1);
  for (const [index, row] of figures.rows.entries()) {
    const bottom = top + figureHeadPx + (index + 1) * figureRowPx - 2;
    context.font = widths.font('label');
    context.fillStyle = palette.ink2;
    context.fillText(chooseText(row.name, language).text, nameX, bottom - figureRowPx / 2 + 1);
    paintRow(context, row, bottom, frame, palette);
  }
}

function paintRow(
  context: CanvasRenderingContext2D,
  row: FigureRow & { readonly unit: LocalText },
  bottom: number,
  frame: TimelineFrame,
  palette: Palette,
): void {
  const { language, scale, widths } = frame;
  for (const [index, bar] of row.bars.entries()) {
    const height = Math.max(Math.round(bar.part * (figureRowPx - 4)), 1);
    context.fillStyle = tinted(palette.ink3, 0.18);
    context.fillRect(bar.x0, bottom - height, bar.x1 - bar.x0, height);
    const valueEnd = paintValue(context, row, bar, row.bars[index + 1]?.x0 ?? scale.right, bottom, frame, palette);
    context.fillStyle = palette.ink3;
    context.fillRect(valueEnd, bottom - height, bar.x1 - valueEnd, 1);
  }
  const { before } = row;
  if (before === null) return;
  const wordsOf = (withQualifiers: boolean): string =>
    translatorFor(language)('timeline.figureBefore', {
      when: formatWhen(before.when, language),
      value: formatPoints(before.points, row.unit, language, withQualifiers),
    });
  const room = (row.bars[0]?.x0 ?? scale.right) - scale.left - 2 * insetPx;
  const words = [wordsOf(true), wordsOf(false)].find((candidate) => widths.widthOf(candidate, 'label') <= room);
  if (words === undefined) return;
  context.font = widths.font('label');
  context.fillStyle = palette.ink2;
  context.fillText(words, scale.left + insetPx, bottom - figureRowPx / 2 + 1);
}

/** Gives where the top of the bar begins, which leaves its words free. */
function paintValue(
  context: CanvasRenderingContext2D,
  row: FigureRow & { readonly unit: LocalText },
  bar: FigureBar,
  nextX: number,
  bottom: number,
  { language, widths }: TimelineFrame,
  palette: Palette,
): number {
  const wordsOf = (withQualifiers: boolean): string => formatPoints(bar.points, row.unit, language, withQualifiers);
  const way = placeBarWords(
    bar,
    nextX,
    { whole: wordsOf(true), alone: wordsOf(false) },
    (words) => widths.widthOf(words, 'small'),
    insetPx,
  );
  if (way === null) return bar.x0;
  context.font = widths.font('small');
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.bgPane;
  context.strokeText(way.words, way.x + insetPx, bottom - figureRowPx / 2 + 1);
  context.fillStyle = palette.ink;
  context.fillText(way.words, way.x + insetPx, bottom - figureRowPx / 2 + 1);
  return way.top;
}
