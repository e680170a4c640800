import { translatorFor } from '../messages/translator.ts';
import { cutText, wrapText } from './cut-text.ts';
import {
  baselineAt,
  filled,
  rectangle,
  type DrawnItem,
  type DrawnPage,
  type TextRuler,
  type TextStyle,
} from './drawing.ts';
import { drawLegend, legendOfTimeline } from './legend-drawing.ts';
import { paperInks } from './paper-inks.ts';
import type { PaperSize } from './paper-size.ts';
import type { PictureSubject } from './picture-subject.ts';
import { setSources, sourcesOfRows } from './source-list.ts';
import { drawTimeline, lanesHeight } from './timeline-drawing.ts';
import { hiddenInLanes, partLanes, planTimeline, type PaperTimeline } from './timeline-plan.ts';

/** What is said around a picture. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: how many events, which time, and what the filters ask. */
  readonly summary: readonly string[];
  /** At the foot of each page. */
  readonly foot: readonly string[];
}

export interface PictureRequest {
  readonly subject: PictureSubject;
  readonly words: PictureWords;
  readonly paper: PaperSize;
  /** Whether it goes on over further sheets of that paper; else it is one sheet, as high as it has to be. */
  readonly paged: boolean;
}

const marginPx = 36;
const gapPx = 16;
const footPx = 16;
const titleStyle: TextStyle = { size: 22, strong: true };
const lineStyle: TextStyle = { size: 12, strong: false };
const headingStyle: TextStyle = { size: 14, strong: true };
const footStyle: TextStyle = { size: 10.5, strong: false };

/** Something that stands on a page across its whole width. */
interface Block {
  readonly items: readonly DrawnItem[];
  readonly height: number;
}

/** Draws a picture of a subject: title, timeline, legend and sources, on as many pages as it needs. */
export function drawPicture(request: PictureRequest, ruler: TextRuler): readonly DrawnPage[] {
  const { subject, paper, paged, words } = request;
  const width = paper.width - 2 * marginPx;
  const head = headBlock(words, width, ruler);
  const room = paper.height - 2 * marginPx - footPx;
  const sheets: Block[][] = [];
  if (paged) {
    const first = room - head.height - gapPx;
    const [timeline, parts] = planPages(subject, width, first, room, ruler);
    const legend = legendBlock(timeline, width, ruler);
    parts.forEach((lanes, at) => {
      const drawn = drawTimeline(timeline, lanes, ruler);
      const block = { items: [drawn], height: timeline.headPx + lanesHeight(lanes) };
      sheets.push([...(at === 0 ? [head] : []), block, ...(at === parts.length - 1 ? [legend] : [])]);
    });
    const last = sheets.at(-1) ?? [];
    const left = room - last.reduce((sum, { height }) => sum + height + gapPx, 0);
    // on the sheet of the picture where there is room, else on sheets of their own
    const beside = sourceBlocks(subject, width, null, ruler);
    const fits = beside.every(({ height }) => height <= left);
    if (fits) last.push(...beside);
    else sheets.push(...sourceBlocks(subject, width, room, ruler).map((block) => [block]));
  } else {
    const timeline = planTimeline(subject, width, null, ruler);
    const { lanes } = timeline.layout;
    const drawn = { items: [drawTimeline(timeline, lanes, ruler)], height: timeline.headPx + lanesHeight(lanes) };
    sheets.push([head, drawn, legendBlock(timeline, width, ruler), ...sourceBlocks(subject, width, null, ruler)]);
  }
  return sheets.map((blocks, at) => pageOf(blocks, request, { at, of: sheets.length }, ruler));
}

/** The timeline as one page has it if every event has room there, else over as many as it needs. */
function planPages(
  subject: PictureSubject,
  width: number,
  first: number,
  room: number,
  ruler: TextRuler,
): readonly [PaperTimeline, ReturnType<typeof partLanes>] {
  const legendPx = 40;
  const fitted = planTimeline(subject, width, first - legendPx - gapPx - 60, ruler);
  const isWhole =
    hiddenInLanes(fitted.layout) === 0 && fitted.layout.height + fitted.headPx <= first - legendPx - gapPx;
  if (isWhole) return [fitted, [fitted.layout.lanes]];
  const whole = planTimeline(subject, width, null, ruler);
  return [whole, partLanes(whole.layout, room - Math.max(room - first, legendPx + gapPx) - whole.headPx)];
}

function pageOf(
  blocks: readonly Block[],
  { words, paper, paged, subject }: PictureRequest,
  { at, of }: { readonly at: number; readonly of: number },
  ruler: TextRuler,
): DrawnPage {
  const width = paper.width - 2 * marginPx;
  let y = marginPx;
  const items: DrawnItem[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    items.push({ kind: 'group', clip: null, dx: marginPx, dy: y, items: block.items });
    y += block.height + gapPx;
  }
  const height = paged ? paper.height : Math.max(y - gapPx + footPx + 2 * marginPx, paper.height);
  const number = of < 2 ? '' : translatorFor(subject.language)('paper.page', { page: at + 1, of });
  const foot = words.foot.join(' · ');
  const footY = height - marginPx;
  const said = (text: string, x: number, anchor: 'start' | 'end'): DrawnItem => ({
    kind: 'text',
    text,
    x,
    y: footY,
    anchor,
    ...footStyle,
    ink: { colour: paperInks.ink3 },
  });
  const footRoom = width - ruler(number, footStyle) - gapPx;
  const isFilled = (text: string): boolean => text !== '';
  return {
    width: paper.width,
    height,
    pointsPerPixel: paper.pointsPerPixel,
    items: [
      filled(rectangle({ x: 0, y: 0, width: paper.width, height }), { colour: paperInks.paper }),
      ...items,
      ...[cutText(foot, footRoom, (text) => ruler(text, footStyle))]
        .filter(isFilled)
        .map((text) => said(text, marginPx, 'start')),
      ...[number].filter(isFilled).map((text) => said(text, paper.width - marginPx, 'end')),
    ],
  };
}

function headBlock({ title, summary }: PictureWords, width: number, ruler: TextRuler): Block {
  let y = 0;
  const items: DrawnItem[] = [];
  const put = (text: string, style: TextStyle, linePx: number, colour: string): void => {
    for (const line of wrapText(text, width, (words) => ruler(words, style))) {
      const baseline = baselineAt(y + linePx / 2, style.size);
      items.push({ kind: 'text', text: line, x: 0, y: baseline, anchor: 'start', ...style, ink: { colour } });
      y += linePx;
    }
  };
  put(title, titleStyle, 28, paperInks.ink);
  for (const line of summary) put(line, lineStyle, 17, paperInks.ink2);
  return { items, height: y };
}

function legendBlock(timeline: PaperTimeline, width: number, ruler: TextRuler): Block {
  return drawLegend(legendOfTimeline(timeline), width, ruler);
}

/** The list of sources under its heading; on each further page it goes on under the same. */
function sourceBlocks(subject: PictureSubject, width: number, room: number | null, ruler: TextRuler): readonly Block[] {
  const { lists, columns, mask, language } = subject;
  const rows = Array.from(mask.keys()).filter((row) => mask[row] === 0);
  const sources = sourcesOfRows(lists.sources, columns, rows, language);
  const headPx = 26;
  const text = translatorFor(language)('paper.sources', { count: sources.length });
  const heading: DrawnItem = {
    kind: 'text',
    text,
    x: 0,
    y: baselineAt(headPx / 2 - 3, headingStyle.size),
    anchor: 'start',
    ...headingStyle,
    ink: { colour: paperInks.ink },
  };
  const sheets = setSources(sources, width, room === null ? null : () => room - headPx, language, ruler);
  return sheets.map(({ items, height }) => ({
    items: [heading, { kind: 'group', clip: null, dx: 0, dy: headPx, items }],
    height: height + headPx,
  }));
}
