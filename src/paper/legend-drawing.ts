import type { SpanBody } from '../kernels/span-plan.ts';
import { translatorFor } from '../messages/translator.ts';
import { cutText } from './cut-text.ts';
import { baselineAt, type DrawnItem, type TextRuler, type TextStyle } from './drawing.ts';
import { paperInks } from './paper-inks.ts';
import { drawSpan } from './span-drawing.ts';
import type { PaperTimeline } from './timeline-plan.ts';

const textStyle: TextStyle = { size: 10.5, strong: false };
const rowPx = 20;
const entryGapPx = 22;
const gapBesidePx = 7;

/** A sign that is on the paper, and what it means. Its symbol stands around 0, 0, its left edge at 0. */
export interface LegendEntry {
  readonly words: string;
  /** Whether it heads those that follow: it begins a line. */
  readonly strong?: boolean;
  /** Whether it is about figures of countries: what is not begins a line after those, as it stands under none of their heads. */
  readonly ofFigures?: boolean;
  /** 0: words alone. */
  readonly symbolPx: number;
  readonly symbol: readonly DrawnItem[];
}

const pillWords = [
  ['solid', 'paper.legend.solid'],
  ['hatched', 'paper.legend.hatched'],
  ['deadline', 'paper.legend.deadline'],
] as const;
/** Of what stands for no category. */
export const grey = { fill: paperInks.lineControl, edge: paperInks.ink2 };

/** What the pills and areas of a timeline mean, as far as they are drawn. */
export function legendOfTimeline({ subject, layout }: PaperTimeline): readonly LegendEntry[] {
  const placed = layout.lanes.flatMap((lane) => lane.placed);
  const bodies = new Set(placed.filter(({ span }) => !span.markOnly).map(({ span }) => span.body));
  const say = translatorFor(subject.language);
  const pills = pillWords.filter(([body]) => bodies.has(body)).map(([body, key]) => pillEntry(body, say(key)));
  const dense = layout.lanes.some(({ density }) => density !== null) ? [denseEntry(say('paper.legend.density'))] : [];
  return [...pills, ...dense];
}

function pillEntry(body: SpanBody, words: string): LegendEntry {
  const ends = { start: 'hard', end: 'hard', markOnly: false, markX: 0 } as const;
  const span = { ...ends, x0: 0, x1: 34, body, core0: body === 'solid' ? 0 : 34, core1: 34 };
  return { words, symbolPx: 34, symbol: drawSpan(span, 0, grey, false) };
}

function denseEntry(words: string): LegendEntry {
  const d = 'M0 6L0 2L6 2L6 -3L12 -3L12 0L18 0L18 -6L24 -6L24 3L30 3L30 6Z';
  const line = { ink: { colour: grey.edge }, width: 0.8 };
  return { words, symbolPx: 30, symbol: [{ kind: 'path', d, fill: { colour: grey.fill, opacity: 0.5 }, line }] };
}

/** Sets entries in lines of `width` pixels, the upper left corner at 0, 0. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  ruler: TextRuler,
): { readonly items: readonly DrawnItem[]; readonly height: number } {
  const items: DrawnItem[] = [];
  let [x, y] = [0, rowPx / 2];
  let wasOfFigures = false;
  for (const { words: said, strong = false, ofFigures = false, symbolPx, symbol } of entries) {
    const style = { ...textStyle, strong };
    const symbolGapPx = symbolPx === 0 ? 0 : gapBesidePx;
    const words = cutText(said, width - symbolPx - symbolGapPx, (text) => ruler(text, style));
    const wide = symbolPx + symbolGapPx + ruler(words, style);
    const begins = strong || ofFigures !== wasOfFigures || x + wide > width;
    if (x > 0 && begins) [x, y] = [0, y + rowPx];
    wasOfFigures = ofFigures;
    items.push({ kind: 'group', clip: null, dx: x, dy: y, items: symbol });
    items.push({
      kind: 'text',
      text: words,
      x: x + symbolPx + symbolGapPx,
      y: baselineAt(y, style.size),
      anchor: 'start',
      ...style,
      ink: { colour: paperInks.ink2 },
    });
    x += wide + entryGapPx;
  }
  return { items, height: entries.length === 0 ? 0 : y + rowPx / 2 };
}

/** As many signs as have `room` pixels of height, the first of them: a legend lies on nothing else. */
export function fitLegend(
  entries: readonly LegendEntry[],
  width: number,
  room: number,
  ruler: TextRuler,
): ReturnType<typeof drawLegend> {
  for (let count = entries.length; count > 0; count--) {
    const legend = drawLegend(entries.slice(0, count), width, ruler);
    if (legend.height <= room) return legend;
  }
  return { items: [], height: 0 };
}
