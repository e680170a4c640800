import type { BasemapLabels } from '../kernels/basemap-labels.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { translatorFor } from '../messages/translator.ts';
import type { PaperTile } from './basemap-tile.ts';
import { wrapText } from './cut-text.ts';
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
import { drawMap } from './map-drawing.ts';
import { legendOfMap } from './map-legend.ts';
import { frameOfExtent, planMap, type PaperMap } from './map-plan.ts';
import { paperInks } from './paper-inks.ts';
import type { PaperSize } from './paper-size.ts';
import type { PictureSubject } from './picture-subject.ts';
import { setSources, sourcesOfRows } from './source-list.ts';
import { drawTimeline, lanesHeight } from './timeline-drawing.ts';
import { partLanes, planTimeline, type PaperTimeline } from './timeline-plan.ts';

/** What is said around a picture. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: how many events, which time, and what the filters ask. */
  readonly summary: readonly string[];
  /** At the foot of each page. */
  readonly foot: readonly string[];
  /** There too, where there is a map: whose data it is, and whose view of borders. */
  readonly mapFoot: readonly string[];
}

export interface PictureRequest {
  readonly subject: PictureSubject;
  readonly words: PictureWords;
  readonly paper: PaperSize;
  /** Whether it goes on over further sheets of that paper; else it is one sheet, as high as it has to be. */
  readonly paged: boolean;
  readonly shows: PictureParts;
}

/** What of a view is drawn. */
export const pictureParts = ['both', 'map', 'timeline'] as const;
export type PictureParts = (typeof pictureParts)[number];

const marginPx = 36;
const gapPx = 16;
const footLinePx = 14;
const footAirPx = 2;
const titleStyle: TextStyle = { size: 22, strong: true };
const lineStyle: TextStyle = { size: 12, strong: false };
const headingStyle: TextStyle = { size: 14, strong: true };
const footStyle: TextStyle = { size: 10.5, strong: false };

/** Something that stands on a page across its whole width. */
interface Block {
  readonly items: readonly DrawnItem[];
  readonly height: number;
}

/** What is on a picture and how large, before its basemap is read. */
export interface PicturePlan {
  readonly request: PictureRequest;
  readonly timeline: PaperTimeline | null;
  /** The lanes of each sheet that has some; the first of them stand below the map where `shares`. */
  readonly parts: ReturnType<typeof partLanes>;
  readonly shares: boolean;
  /** Null: there is no map. */
  readonly frame: MapFrame | null;
}

/** The basemap under a map: its names, and the shapes of what the frame shows. */
export interface BasemapOfFrame {
  readonly labels: BasemapLabels;
  readonly tiles: readonly PaperTile[];
}

/** Room that is kept for a legend. */
const legendPx = 52;
/** A map is at least so high, in heights of the paper, where it shares a sheet with the lanes. */
const leastMap = 0.42;

/** Lays out title, map, lanes, legend and sources, on as many sheets as they need. */
export function planPicture(request: PictureRequest, ruler: TextRuler): PicturePlan {
  const { subject, paper, paged, words, shows } = request;
  const width = paper.width - 2 * marginPx;
  const room = roomOf(request, ruler);
  const below = room - headBlock(words, width, ruler).height - gapPx;
  const frameOf = (height: number): MapFrame => frameOfExtent(subject.mapExtent, width, height);
  const none = { request, timeline: null, parts: [], shares: false };
  if (shows === 'map') return { ...none, frame: frameOf(Math.max(below - legendPx - gapPx, 200)) };
  const whole = planTimeline(subject, width, ruler);
  const all = { request, timeline: whole, parts: [whole.layout.lanes] };
  if (!paged) return { ...all, shares: true, frame: shows === 'both' ? frameOf(width / 2) : null };
  const wholePx = whole.headPx + whole.layout.height + gapPx + legendPx;
  if (shows === 'both' && below - wholePx - gapPx >= leastMap * paper.height)
    return { ...all, shares: true, frame: frameOf(below - wholePx - gapPx) };
  if (shows === 'timeline' && wholePx <= below) return { ...all, shares: false, frame: null };
  // a sheet that begins with the title has less room: all have as much as it, so that lanes are cut alike
  const first = shows === 'timeline' ? below : room;
  return {
    request,
    timeline: whole,
    parts: partLanes(whole.layout, first - whole.headPx - gapPx - legendPx),
    shares: false,
    frame: shows === 'both' ? frameOf(Math.max(below - legendPx - gapPx, 200)) : null,
  };
}

/** Pixels of a sheet above its foot. */
function roomOf(request: PictureRequest, ruler: TextRuler): number {
  return request.paper.height - 2 * marginPx - footHeight(footLines(request, ruler));
}

/** Room beside the foot for the number of the page, whose digits are not known yet. */
const pageNumberPx = 90;

/** Whose data it is may be said at any length: all of it is. */
function footLines({ words, paper, shows }: PictureRequest, ruler: TextRuler): readonly string[] {
  const foot = [...words.foot, ...(shows === 'timeline' ? [] : words.mapFoot)].join(' · ');
  return wrapText(foot, paper.width - 2 * marginPx - pageNumberPx - gapPx, (text) => ruler(text, footStyle));
}

function footHeight(lines: readonly string[]): number {
  return Math.max(lines.length, 1) * footLinePx + footAirPx;
}

/** Draws what was planned. `basemap`: for the plan's frame; null where it has none. */
export function drawPicture(plan: PicturePlan, basemap: BasemapOfFrame | null, ruler: TextRuler): readonly DrawnPage[] {
  const { request, timeline, parts, shares, frame } = plan;
  const { subject, paper, paged, words } = request;
  const width = paper.width - 2 * marginPx;
  const map = frame === null || basemap === null ? null : planMap(subject, frame, basemap.labels, ruler);
  const first: Block[] = [headBlock(words, width, ruler)];
  const sheets: Block[][] = [first];
  const legendOf = (map: PaperMap | null, timeline: PaperTimeline | null): Block => {
    const entries = [
      ...(map === null ? [] : legendOfMap(map)),
      ...(timeline === null ? [] : legendOfTimeline(timeline)),
    ];
    return drawLegend(entries, width, ruler);
  };
  if (map !== null) {
    const dx = (width - map.frame.width) / 2;
    first.push({ items: [{ ...drawMap(map, basemap?.tiles ?? []), dx }], height: map.frame.height });
    if (!shares) first.push(legendOf(map, null));
  }
  if (timeline !== null) {
    parts.forEach((lanes, at) => {
      const isFirst = at === 0 && (shares || map === null);
      const sheet = isFirst ? first : [];
      if (!isFirst) sheets.push(sheet);
      sheet.push({ items: [drawTimeline(timeline, lanes, ruler)], height: timeline.headPx + lanesHeight(lanes) });
      if (at === parts.length - 1) sheet.push(legendOf(shares ? map : null, timeline));
    });
  }
  const last = sheets.at(-1) ?? first;
  // on the sheet of the picture where there is room, else on sheets of their own
  const room = roomOf(request, ruler);
  const left = paged ? room - last.reduce((sum, { height }) => sum + height + gapPx, 0) : Infinity;
  const beside = sourceBlocks(subject, width, null, ruler);
  if (beside.every(({ height }) => height <= left)) last.push(...beside);
  else sheets.push(...sourceBlocks(subject, width, room, ruler).map((block) => [block]));
  return sheets.map((blocks, at) => pageOf(blocks, request, { at, of: sheets.length }, ruler));
}

function pageOf(
  blocks: readonly Block[],
  request: PictureRequest,
  { at, of }: { readonly at: number; readonly of: number },
  ruler: TextRuler,
): DrawnPage {
  const { paper, paged, subject } = request;
  const lines = footLines(request, ruler);
  let y = marginPx;
  const items: DrawnItem[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    items.push({ kind: 'group', clip: null, dx: marginPx, dy: y, items: block.items });
    y += block.height + gapPx;
  }
  const height = paged ? paper.height : Math.max(y - gapPx + footHeight(lines) + 2 * marginPx, paper.height);
  const number = translatorFor(subject.language)('paper.page', { page: at + 1, of });
  const footY = height - marginPx;
  const said = (text: string, x: number, y: number, anchor: 'start' | 'end'): DrawnItem => ({
    kind: 'text',
    text,
    x,
    y,
    anchor,
    ...footStyle,
    ink: { colour: paperInks.ink3 },
  });
  return {
    width: paper.width,
    height,
    pointsPerPixel: paper.pointsPerPixel,
    items: [
      filled(rectangle({ x: 0, y: 0, width: paper.width, height }), { colour: paperInks.paper }),
      ...items,
      ...lines.map((text, line) => said(text, marginPx, footY - (lines.length - 1 - line) * footLinePx, 'start')),
      ...(of < 2 ? [] : [said(number, paper.width - marginPx, footY, 'end')]),
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

/** The list of sources under its heading; each further page says that it goes on. */
function sourceBlocks(subject: PictureSubject, width: number, room: number | null, ruler: TextRuler): readonly Block[] {
  const { lists, columns, mask, language } = subject;
  const rows = Array.from(mask.keys()).filter((row) => mask[row] === 0);
  const sources = sourcesOfRows(lists.sources, columns, rows, language);
  const headPx = 26;
  const say = translatorFor(language);
  const count = sources.length;
  const headingOf = (sheet: number): DrawnItem => ({
    kind: 'text',
    text: sheet === 0 ? say('paper.sources', { count }) : say('paper.sourcesOn', { count }),
    x: 0,
    y: baselineAt(headPx / 2 - 3, headingStyle.size),
    anchor: 'start',
    ...headingStyle,
    ink: { colour: paperInks.ink },
  });
  const sheets = setSources(sources, width, room === null ? null : () => room - headPx, language, ruler);
  return sheets.map(({ items, height }, sheet) => ({
    items: [headingOf(sheet), { kind: 'group', clip: null, dx: 0, dy: headPx, items }],
    height: height + headPx,
  }));
}
