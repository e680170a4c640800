import { placeBarWords } from '../kernels/bar-words.ts';
import { planFigureRows, type FigureRow } from '../kernels/figure-rows.ts';
import { formatPoints } from '../messages/figure-words.ts';
import { translatorFor } from '../messages/translator.ts';
import { formatWhen } from '../messages/when-words.ts';
import type { LocalText } from '../shared/language.ts';
import { cutText } from './cut-text.ts';
import { baselineAt, filled, rectangle, type DrawnItem, type TextRuler, type TextStyle } from './drawing.ts';
import { labelStyle } from './event-texts.ts';
import { paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';
import { laneNameStyle, laneNameX, type PaperTimeline } from './timeline-plan.ts';

const headPx = 20;
const rowPx = 18;
const titleX = 10;
const insetPx = 4;
const valueStyle: TextStyle = { size: 10.5, strong: false };

/** Height of the lane of figures below the lanes of events; 0 where there is none. */
export function figureLaneHeight({ figureLane }: Pick<PictureSubject, 'figureLane'>): number {
  return figureLane === null ? 0 : headPx + figureLane.rows.length * rowPx + 3;
}

/** A subject whose lane of figures is at most so high: its first rows, of which one always stays. */
export function withFittingFigureLane(subject: PictureSubject, mostPx: number): PictureSubject {
  const { figureLane } = subject;
  if (figureLane === null || figureLaneHeight(subject) <= mostPx) return subject;
  const most = Math.max(
    Math.floor((mostPx - figureLaneHeight({ figureLane: { ...figureLane, rows: [] } })) / rowPx),
    1,
  );
  return { ...subject, figureLane: { ...figureLane, rows: figureLane.rows.slice(0, most) } };
}

/** How many rows of its lane of figures a picture has no room for, in a line; none where all are drawn. */
export function rowsNotDrawn(subject: PictureSubject, mostPx: number): readonly string[] {
  const { figureLane, language } = subject;
  if (figureLane === null) return [];
  const rows = figureLane.rows.length - (withFittingFigureLane(subject, mostPx).figureLane?.rows.length ?? 0);
  return rows === 0 ? [] : [translatorFor(language)('paper.rowsNotDrawn', { rows, name: figureLane.title })];
}

/** A row an indicator: bars as high as their values, over the time that each is about. Its upper edge at 0. */
export function drawFigureLane({ subject, scale, width }: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  const { figureLane } = subject;
  if (figureLane === null) return [];
  const height = figureLaneHeight(subject);
  const plans = planFigureRows(
    figureLane.rows.map(({ indicator }) => indicator),
    scale,
  );
  const written = (text: string, x: number, y: number, room: number, style: TextStyle, colour: string): DrawnItem => ({
    kind: 'text',
    text: cutText(text, room, (part) => ruler(part, style)),
    language: subject.language,
    x,
    y: baselineAt(y, style.size),
    anchor: 'start',
    ...style,
    ink: { colour },
  });
  // a title may be wider than the names of the lanes: nothing stands to its right
  const titlePx = Math.max(scale.left - titleX, width / 3);
  const namePx = scale.left - laneNameX - insetPx;
  return [
    filled(rectangle({ x: 0, y: height - 0.8, width, height: 0.8 }), { colour: paperInks.line }),
    filled(rectangle({ x: scale.left - 0.4, y: headPx, width: 0.8, height: height - headPx }), {
      colour: paperInks.lineStrong,
    }),
    written(figureLane.title, titleX, headPx / 2, titlePx, laneNameStyle, paperInks.ink),
    ...figureLane.rows.flatMap(({ name, unit }, at) => {
      const plan = plans[at];
      const bottom = headPx + (at + 1) * rowPx - 2;
      const label = written(name, laneNameX, bottom - rowPx / 2 + 1, namePx, labelStyle, paperInks.ink2);
      return plan === undefined ? [label] : [label, ...drawRow(plan, unit, bottom, { subject, scale }, ruler)];
    }),
  ];
}

/** The bars in sight; where it is out of sight, the last value before them with its date. */
function drawRow(
  { bars, before }: FigureRow,
  unit: LocalText,
  bottom: number,
  { subject: { language }, scale }: Pick<PaperTimeline, 'subject' | 'scale'>,
  ruler: TextRuler,
): readonly DrawnItem[] {
  const y = baselineAt(bottom - rowPx / 2 + 1, valueStyle.size);
  const say = (text: string, x: number): DrawnItem => ({
    kind: 'text',
    text,
    language,
    x: x + insetPx,
    y,
    anchor: 'start',
    ...valueStyle,
    halo: { ink: { colour: paperInks.paper }, width: 2.5 },
    ink: { colour: paperInks.ink },
  });
  const items = bars.flatMap((bar, at): readonly DrawnItem[] => {
    const height = Math.max(Math.round(bar.part * (rowPx - 4)), 1);
    const { x0, x1 } = bar;
    const wordsOf = (withQualifiers: boolean): string => formatPoints(bar.points, unit, language, withQualifiers);
    const way = placeBarWords(
      bar,
      bars[at + 1]?.x0 ?? scale.right,
      { whole: wordsOf(true), alone: wordsOf(false) },
      (words) => ruler(words, valueStyle),
      insetPx,
    );
    const top = way?.top ?? x0;
    return [
      filled(rectangle({ x: x0, y: bottom - height, width: x1 - x0, height }), {
        colour: paperInks.ink3,
        opacity: 0.18,
      }),
      filled(rectangle({ x: top, y: bottom - height, width: x1 - top, height: 0.8 }), { colour: paperInks.ink3 }),
      ...(way === null ? [] : [say(way.words, way.x)]),
    ];
  });
  const room = (bars[0]?.x0 ?? scale.right) - scale.left - 2 * insetPx;
  const earlier = [true, false].flatMap((withQualifiers) =>
    before === null
      ? []
      : translatorFor(language)('timeline.figureBefore', {
          when: formatWhen(before.when, language),
          value: formatPoints(before.points, unit, language, withQualifiers),
        }),
  );
  const words = earlier.find((candidate) => ruler(candidate, valueStyle) <= room);
  return words === undefined ? items : [...items, say(words, scale.left)];
}
