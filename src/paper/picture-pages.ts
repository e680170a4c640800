import type { BasemapLabels } from '../kernels/basemap-labels.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import type { PaperTile } from './basemap-tile.ts';
import type { PictureParts } from '../shared/picture.ts';
import type { DrawnPage, TextRuler } from './drawing.ts';
import { drawnRows } from './drawn-rows.ts';
import { figureLegendHeight } from './figure-legend.ts';
import { fitLegend } from './legend-drawing.ts';
import { drawMap } from './map-drawing.ts';
import { frameOfExtent, planMap, wholePaddingPx, type PaperMap } from './map-plan.ts';
import type { PaperSize } from './paper-size.ts';
import { categoriesHeight, legendOfPicture } from './picture-legend.ts';
import type { PictureSubject } from './picture-subject.ts';
import { drawSheet, footLines, gapPx, headBlock, marginPx, roomAboveFoot, type Block } from './sheet.ts';
import { sourceBlocks, sourcesOfRows } from './source-list.ts';
import { rowsNotDrawn, figureLaneHeight, withFittingFigureLane } from './figure-lane-drawing.ts';
import { drawTimeline } from './timeline-drawing.ts';
import { lanesHeight, partLanes, planTimeline, type PaperTimeline } from './timeline-plan.ts';

/** What is said around a picture. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: how many events, which time, and what the filters ask. */
  readonly summary: readonly string[];
  /** At the foot of each page. */
  readonly foot: readonly string[];
  /** There too, where there is a timeline: whose figures are in it. */
  readonly timelineFoot: readonly string[];
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
  /** Below the picture where there is room, else on sheets of their own. */
  readonly listsSources: boolean;
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

/** Room that is kept for a legend, before it is known which signs are drawn: that of figures comes on top. */
const legendPx = 52;
/** A map is at least so high, in heights of the paper, where it shares a sheet with the lanes. */
const leastMap = 0.42;

/** A lane of figures gets no more than this part of the height of a page. */
const figureLaneShare = 0.4;

/** Lays out title, map, lanes, legend and sources, on as many sheets as they need. */
export function planPicture(request: PictureRequest, ruler: TextRuler): PicturePlan {
  const { subject, paper, paged, words, shows } = request;
  const width = paper.width - 2 * marginPx;
  const room = roomAboveFoot(paper, footOf(request, ruler));
  const below = room - headBlock(words.title, words.summary, width, ruler).height - gapPx;
  const paddingPx = subject.scope === 'whole' ? wholePaddingPx : 0;
  const frameOf = (height: number): MapFrame => frameOfExtent(subject.mapExtent, width, height, paddingPx);
  const figuresPx = figureLegendHeight(subject, width, ruler);
  // a map by itself tells all categories, lanes those that they do not stand for
  const mapLegendPx = legendPx + figuresPx + categoriesHeight(subject, [], width, ruler);
  const lanesLegendPx = legendPx + categoriesHeight(subject, subject.lanes.categories, width, ruler);
  const none = { request, timeline: null, parts: [], shares: false };
  if (shows === 'map') return { ...none, frame: frameOf(Math.max(below - mapLegendPx - gapPx, 200)) };
  const whole = planTimeline(withFittingFigureLane(subject, mostFigureLanePx(request)), width, ruler);
  const all = { request, timeline: whole, parts: [whole.layout.lanes] };
  if (!paged) return { ...all, shares: true, frame: shows === 'both' ? frameOf(width / 2) : null };
  const figureLanePx = figureLaneHeight(whole.subject);
  const wholePx =
    whole.headPx + whole.layout.height + figureLanePx + gapPx + lanesLegendPx + (shows === 'both' ? figuresPx : 0);
  if (shows === 'both' && below - wholePx - gapPx >= leastMap * paper.height)
    return { ...all, shares: true, frame: frameOf(below - wholePx - gapPx) };
  if (shows === 'timeline' && wholePx <= below) return { ...all, shares: false, frame: null };
  // a sheet that begins with the title has less room: all have as much as it, so that lanes are cut alike
  const first = shows === 'timeline' ? below : room;
  return {
    request,
    timeline: whole,
    parts: partLanes(whole.layout, first - whole.headPx - figureLanePx - gapPx - lanesLegendPx),
    shares: false,
    frame: shows === 'both' ? frameOf(Math.max(below - mapLegendPx - gapPx, 200)) : null,
  };
}

/** A sheet that grows has room for every row. */
function mostFigureLanePx({ paper, paged }: PictureRequest): number {
  return paged ? paper.height * figureLaneShare : Infinity;
}

/** What stands at the foot of each sheet. */
function footOf(request: PictureRequest, ruler: TextRuler): readonly string[] {
  const { words, paper, shows, subject } = request;
  const { foot, mapFoot } = words;
  const timelineFoot = [...words.timelineFoot, ...rowsNotDrawn(subject, mostFigureLanePx(request))];
  const said = [...foot, ...(shows === 'map' ? [] : timelineFoot), ...(shows === 'timeline' ? [] : mapFoot)];
  return footLines(said, paper, ruler);
}

/** Draws what was planned. `basemap`: for the plan's frame; null where it has none. */
export function drawPicture(plan: PicturePlan, basemap: BasemapOfFrame | null, ruler: TextRuler): readonly DrawnPage[] {
  const { request, timeline, parts, shares, frame } = plan;
  const { subject, paper, paged, words } = request;
  const width = paper.width - 2 * marginPx;
  const map = frame === null || basemap === null ? null : planMap(subject, frame, basemap.labels, ruler);
  const first: Block[] = [headBlock(words.title, words.summary, width, ruler)];
  const sheets: Block[][] = [first];
  const foot = footOf(request, ruler);
  const room = roomAboveFoot(paper, foot);
  const leftOn = (sheet: readonly Block[]): number =>
    paged ? room - sheet.reduce((sum, { height }) => sum + height + gapPx, 0) : Infinity;
  const putLegend = (sheet: Block[], map: PaperMap | null, timeline: PaperTimeline | null): void => {
    sheet.push(fitLegend(legendOfPicture(map, timeline), width, leftOn(sheet), ruler));
  };
  if (map !== null) {
    const dx = (width - map.frame.width) / 2;
    first.push({ items: [{ ...drawMap(map, basemap?.tiles ?? []), dx }], height: map.frame.height });
    if (!shares) putLegend(first, map, null);
  }
  if (timeline !== null) {
    parts.forEach((lanes, at) => {
      const isFirst = at === 0 && (shares || map === null);
      const sheet = isFirst ? first : [];
      if (!isFirst) sheets.push(sheet);
      const isLast = at === parts.length - 1;
      const height = timeline.headPx + lanesHeight(lanes) + (isLast ? figureLaneHeight(timeline.subject) : 0);
      sheet.push({ items: [drawTimeline(timeline, lanes, ruler, isLast)], height });
      if (isLast) putLegend(sheet, shares ? map : null, timeline);
    });
  }
  const last = sheets.at(-1) ?? first;
  const left = leftOn(last);
  const rows = request.listsSources ? drawnRows(subject).inside : [];
  const sources = sourcesOfRows(subject.lists.sources, subject.columns, rows, subject.language);
  const beside = sourceBlocks(sources, width, null, subject.language, ruler);
  if (beside.every(({ height }) => height <= left)) last.push(...beside);
  else sheets.push(...sourceBlocks(sources, width, room, subject.language, ruler).map((block) => [block]));
  const { language } = subject;
  return sheets.map((blocks, at) => drawSheet(blocks, paper, foot, { at, of: sheets.length, language }, !paged));
}
