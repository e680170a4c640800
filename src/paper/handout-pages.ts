import { writtenText } from '../kernels/written-text.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { sourceLine } from '../messages/reference-text.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Source } from '../shared/dataset.ts';
import type { DrawnItem, DrawnPage, TextRuler } from './drawing.ts';
import { figureLegendHeight } from './figure-legend.ts';
import { fitLegend } from './legend-drawing.ts';
import { drawMap } from './map-drawing.ts';
import { legendOfPicture } from './picture-legend.ts';
import { frameOfExtent, planMap } from './map-plan.ts';
import { paperInks } from './paper-inks.ts';
import type { PaperSize } from './paper-size.ts';
import type { BasemapOfFrame, PictureWords } from './picture-pages.ts';
import type { PictureSubject } from './picture-subject.ts';
import { drawSheet, footLines, gapPx, headBlock, marginPx, roomAboveFoot, type Block } from './sheet.ts';
import { sourceBlocks } from './source-list.ts';
import { fillColumns, gapLine, setPlain, type SetLine } from './text-column.ts';
import { lanesLeftHeight, withFittingLanes } from './fitting-lanes.ts';
import { rowsNotDrawn, figureLaneHeight, withFittingFigureLane } from './figure-lane-drawing.ts';
import { drawTimeline } from './timeline-drawing.ts';
import { planTimeline, type PaperTimeline } from './timeline-plan.ts';
import { setWritten } from './written-lines.ts';

/** A step of a story as it stands on paper. */
export interface HandoutStep {
  readonly subject: PictureSubject;
  readonly title: string;
  /** In the marks of `writtenText`, as the notes. */
  readonly text: string;
  readonly notes: string;
  /** Its sources, by their places in the list of the handout. */
  readonly sources: readonly number[];
  /** What is said at the foot of its sheet beside what is said of all. */
  readonly foot: readonly string[];
}

/** A story on paper: a sheet a step, more where its words need them, then the sources. */
export interface HandoutRequest {
  readonly words: PictureWords;
  readonly paper: PaperSize;
  readonly steps: readonly HandoutStep[];
  /** Numbered from 1 in this order. */
  readonly sources: readonly Source[];
}

/** The picture of a step, before its basemap is read. */
export interface PlannedStep extends HandoutStep {
  readonly frame: MapFrame;
  readonly timeline: PaperTimeline;
  /** Pixels of height below them. */
  readonly legendPx: number;
}

/** The part of a sheet's width that the picture takes; the words stand beside it. */
const pictureShare = 0.64;
const columnGapPx = 32;
/** Room that is kept for a legend, three lines: that of figures comes on top. */
const leastLegendPx = 60;
/** A legend gets no more than this part of the height of a picture: what has no room is left out. */
const legendShare = 0.3;
/** A timeline, with its lane of figures, gets no more than this part of the height of a picture: the map has the rest. */
const timelineShare = 0.5;
/** Height of a sheet for what is always there: foot, legend, axis and a map. */
const alwaysPx = 300;
/** A lane of figures gets no more than this part of what is left of a sheet, three rows of A4 and one of a slide: lanes of events come first. */
const figureLaneShare = 0.14;

/** Plans the pictures of all steps. The first sheet has the title of the story above its step. */
export function planHandout(request: HandoutRequest, ruler: TextRuler): readonly PlannedStep[] {
  const { width } = columnsOf(request);
  return request.steps.map((step, at): PlannedStep => {
    const left = roomOfStep(request, at, ruler);
    const legendPx = Math.min(leastLegendPx + figureLegendHeight(step.subject, width, ruler), left * legendShare);
    const room = left - legendPx - 2 * gapPx;
    const subject = withFittingFigureLane(step.subject, mostFigureLanePx(request));
    const timelinePx = room * timelineShare - figureLaneHeight(subject);
    const whole = planTimeline(subject, width, ruler, timelinePx);
    const timeline = withFittingLanes(whole, timelinePx - whole.headPx);
    const height = room - timelineHeight(timeline);
    return { ...step, subject, timeline, legendPx, frame: frameOfExtent(step.subject.mapExtent, width, height, 0) };
  });
}

function mostFigureLanePx({ paper }: HandoutRequest): number {
  return (paper.height - alwaysPx) * figureLaneShare;
}

function timelineHeight(timeline: PaperTimeline): number {
  return timeline.headPx + timeline.layout.height + lanesLeftHeight(timeline) + figureLaneHeight(timeline.subject);
}

/** Draws what was planned; `basemaps`: for the frame of each step. */
export function drawHandout(
  request: HandoutRequest,
  planned: readonly PlannedStep[],
  basemaps: readonly BasemapOfFrame[],
  ruler: TextRuler,
): readonly DrawnPage[] {
  const { words, paper, sources, steps } = request;
  const whole = paper.width - 2 * marginPx;
  // words and sources alone are of the file
  const foot = footLines(words.foot, paper, ruler);
  const room = roomAboveFoot(paper, foot);
  const [first] = steps;
  if (first === undefined) throw new Error('handout: a story without steps');
  const { language } = first.subject;
  const sheets = planned.flatMap((step, at): readonly HandoutSheet[] => {
    const basemap = basemaps[at];
    if (basemap === undefined) throw new Error('handout: a step without its basemap');
    const left = roomOfStep(request, at, ruler);
    const [beside, ...further] = columnsOfWords(request, at, left, room, ruler);
    const { width, textX, textPx } = columnsOf(request);
    const picture = drawStep(step, basemap, width, ruler);
    const block: Block = { items: [picture, placed(beside?.items ?? [], textX)], height: left };
    const pairs = Math.max(Math.floor((whole + columnGapPx) / (textPx + columnGapPx)), 1);
    const more = Array.from({ length: Math.ceil(further.length / pairs) }, (_, sheet): HandoutSheet => {
      const items = further
        .slice(sheet * pairs, (sheet + 1) * pairs)
        .map((column, index) => placed(column.items, index * (textPx + columnGapPx)));
      return { blocks: [{ items, height: room }], foot };
    });
    const head = at === 0 ? [headBlock(words.title, words.summary, whole, ruler)] : [];
    return [{ blocks: [...head, block], foot: footOf(request, at, ruler) }, ...more];
  });
  const list = sources.length === 0 ? [] : sourceBlocks(sources, whole, room, language, ruler, true);
  const all = [...sheets, ...list.map((block): HandoutSheet => ({ blocks: [block], foot }))];
  return all.map((one, at) => drawSheet(one.blocks, paper, one.foot, { at, of: all.length, language }, false));
}

interface HandoutSheet {
  readonly blocks: readonly Block[];
  readonly foot: readonly string[];
}

/** Words that would go on on another sheet by a little are set a little smaller, as far as that keeps them together. */
const wordSizes = [1, 0.95, 0.9];

function columnsOfWords(
  request: HandoutRequest,
  at: number,
  first: number,
  further: number,
  ruler: TextRuler,
): readonly Block[] {
  const setAt = (size: number): readonly Block[] => fillColumns(wordsOfStep(request, at, size, ruler), first, further);
  for (const size of wordSizes) {
    const columns = setAt(size);
    if (columns.length === 1) return columns;
  }
  return setAt(1);
}

function placed(items: readonly DrawnItem[], dx: number): DrawnItem {
  return { kind: 'group', clip: null, dx, dy: 0, items };
}

function columnsOf({ paper }: HandoutRequest): {
  readonly width: number;
  readonly textX: number;
  readonly textPx: number;
} {
  const whole = paper.width - 2 * marginPx;
  const width = Math.round(whole * pictureShare);
  return { width, textX: width + columnGapPx, textPx: whole - width - columnGapPx };
}

/** What is said at the foot of the sheet of a step: of its picture alone. */
function footOf(request: HandoutRequest, at: number, ruler: TextRuler): readonly string[] {
  const { words, paper, steps } = request;
  const step = steps[at];
  const left = step === undefined ? [] : rowsNotDrawn(step.subject, mostFigureLanePx(request));
  return footLines(
    [...words.foot, ...words.timelineFoot, ...left, ...words.mapFoot, ...(step?.foot ?? [])],
    paper,
    ruler,
  );
}

function roomOfStep(request: HandoutRequest, at: number, ruler: TextRuler): number {
  const { words, paper } = request;
  const room = roomAboveFoot(paper, footOf(request, at, ruler));
  if (at > 0) return room;
  return room - headBlock(words.title, words.summary, paper.width - 2 * marginPx, ruler).height - gapPx;
}

/** Map, timeline and legend, one below the other. */
function drawStep(
  { subject, frame, timeline, legendPx }: PlannedStep,
  basemap: BasemapOfFrame,
  width: number,
  ruler: TextRuler,
): DrawnItem {
  const map = planMap(subject, frame, basemap.labels, ruler);
  const { lanes } = timeline.layout;
  const timelineY = frame.height + gapPx;
  const legendY = timelineY + timelineHeight(timeline) + gapPx;
  const legend = fitLegend(legendOfPicture(map, timeline), width, legendPx, ruler);
  const at = (dx: number, dy: number, items: readonly DrawnItem[]): DrawnItem => ({
    kind: 'group',
    clip: null,
    dx,
    dy,
    items,
  });
  return at(0, 0, [
    at(0, 0, [drawMap(map, basemap.tiles)]),
    at(0, timelineY, [drawTimeline(timeline, lanes, ruler)]),
    at(0, legendY, legend.items),
  ]);
}

const numberStyle = { size: 11.5, strong: false, linePx: 18, colour: paperInks.ink3 };
const titleStyle = { size: 19, strong: true, linePx: 25, colour: paperInks.ink };
const headStyle = { size: 11.5, strong: true, linePx: 20, colour: paperInks.ink2 };
const textStyle = { size: 13.5, linePx: 20, colour: paperInks.ink };
const notesStyle = { size: 12, linePx: 17.5, colour: paperInks.ink2 };
const sourceStyle = { size: 10.5, strong: false, linePx: 14, colour: paperInks.ink2 };

function sized<Style extends { readonly size: number; readonly linePx: number }>(style: Style, size: number): Style {
  return { ...style, size: style.size * size, linePx: style.linePx * size };
}

/** Which step it is, its title, text, notes, and its sources by their numbers; `size`: of all its letters, 1 as they are usually. */
function wordsOfStep(
  { steps, sources, paper, words }: HandoutRequest,
  at: number,
  size: number,
  ruler: TextRuler,
): readonly SetLine[] {
  const step = steps[at];
  if (step === undefined) return [];
  const { language } = step.subject;
  const say = translatorFor(language);
  const { textPx } = columnsOf({ steps, sources, paper, words });
  const head = (text: string): readonly SetLine[] => [
    gapLine(14),
    ...setPlain(text, textPx, sized(headStyle, size), ruler).map((line) => ({ ...line, isHead: true })),
  ];
  const written = setWritten(writtenText(step.text), textPx, sized(textStyle, size), ruler);
  const notes = setWritten(writtenText(step.notes), textPx, sized(notesStyle, size), ruler);
  const cited = step.sources.flatMap((number) => {
    const source = sources[number];
    if (source === undefined) return [];
    const said = `[${number + 1}] ${sourceLine({ ...source, url: undefined }, language)}`;
    const link = source.url === undefined ? {} : { link: source.url };
    return [...setPlain(said, textPx, { ...sized(sourceStyle, size), ...link }, ruler), gapLine(3)];
  });
  return [
    ...setPlain(say('story.step', { step: at + 1, steps: steps.length }), textPx, sized(numberStyle, size), ruler),
    ...setPlain(step.title, textPx, sized(titleStyle, size), ruler),
    gapLine(8),
    ...written,
    ...(notes.length === 0 ? [] : [...head(say('story.notes')), ...notes]),
    ...(cited.length === 0 ? [] : [...head(say('story.sources')), ...cited]),
  ];
}
