import { annotationSpots, type AnnotationSpot } from '../kernels/annotation-spots.ts';
import type { Box, LabelBoxes } from '../kernels/label-boxes.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { chooseText, type ChosenText } from '../shared/language.ts';
import { cutText, wrapText } from './cut-text.ts';
import {
  baselineAt,
  filled,
  polyline,
  rectangle,
  roundedRectangle,
  stroked,
  type DrawnItem,
  type TextRuler,
  type TextStyle,
} from './drawing.ts';
import { mapHalo, paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';
import type { PaperTimeline } from './timeline-plan.ts';

export const annotationStyle: TextStyle = { size: 11, strong: true };
/** A row of annotations, between eras and lanes. */
export const annotationRowPx = 17;
const linePx = 14;
const widestPx = 180;
const arrowPx = 26;
const insetPx = 6;
const ink = { colour: paperInks.ink };

/** The words of an annotation, in the reader's language. */
export function annotationText({ lists, language }: PictureSubject, annotation: number): ChosenText {
  return chooseText(lists.annotations[annotation]?.text ?? {}, language);
}

/** The words over the lanes, each with a line over its time. */
export function drawAnnotationStrip(timeline: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  return timeline.annotations.flatMap(({ annotation, row, x0, x1, textX, roomPx }): readonly DrawnItem[] => {
    const top = timeline.annotationsTop + row * annotationRowPx;
    const { text, language } = annotationText(timeline.subject, annotation);
    const words = cutText(text, roomPx, (part) => ruler(part, annotationStyle));
    const line = filled(
      rectangle({ x: x0, y: top + annotationRowPx - 2, width: Math.max(x1 - x0, 1.2), height: 1.2 }),
      { colour: paperInks.ink2 },
    );
    if (words.length < 3 && words !== text) return [line];
    const y = baselineAt(top + annotationRowPx / 2 - 1, annotationStyle.size);
    return [line, { kind: 'text', text: words, language, x: textX, y, anchor: 'start', ...annotationStyle, ink }];
  });
}

/** From the ends of their times down over `height` pixels of lanes. */
export function drawAnnotationEnds({ annotations }: PaperTimeline, height: number): readonly DrawnItem[] {
  const line = { ink: { colour: paperInks.ink3 }, width: 1, dash: [1.5, 2.5] };
  return annotations.flatMap(({ x0, x1, startsHere, endsHere }) =>
    [...(startsHere ? [x0] : []), ...(endsHere && x1 - x0 > 1.5 ? [x1] : [])].map((x) =>
      stroked(
        polyline(
          [
            { x, y: 0 },
            { x, y: height },
          ],
          false,
        ),
        line,
      ),
    ),
  );
}

/** An annotation on a map, with its words set in lines. */
export interface MapAnnotation {
  readonly spot: AnnotationSpot;
  readonly lines: readonly string[];
  readonly language: string;
  readonly box: Box;
}

/** The annotations that a map shows; names keep off their words. */
export function planMapAnnotations(
  subject: PictureSubject,
  frame: MapFrame,
  boxes: LabelBoxes,
  ruler: TextRuler,
): readonly MapAnnotation[] {
  if (!subject.layers.annotations) return [];
  return annotationSpots(subject.lists.annotations, frame).map((spot) => {
    const { text, language } = annotationText(subject, spot.annotation);
    const lines = wrapText(text, widestPx, (part) => ruler(part, annotationStyle));
    const half = Math.max(...lines.map((line) => ruler(line, annotationStyle)), 0) / 2 + 7;
    const bottom = spot.y - (spot.radius > 0 ? spot.radius + 4 : arrowPx + 2);
    // beside its point where the edge of the map is near
    const middle = Math.max(Math.min(spot.x, frame.width - half - insetPx), half + insetPx);
    const box = { left: middle - half, right: middle + half, top: bottom - lines.length * linePx - 5, bottom };
    boxes.take(box);
    return { spot, lines, language, box };
  });
}

export function drawMapAnnotation({ spot, lines, language, box }: MapAnnotation): readonly DrawnItem[] {
  const { x, y, radius } = spot;
  const frame = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const card = roundedRectangle(frame, 6, 6);
  return [
    ...(radius > 0 ? circle(x, y, radius) : arrow(x, y)),
    filled(card, { colour: paperInks.paper, opacity: 0.94 }),
    stroked(card, { ink: { colour: paperInks.lineControl }, width: 1 }),
    ...lines.map((text, at): DrawnItem => ({
      kind: 'text',
      text,
      language,
      x: (box.left + box.right) / 2,
      y: baselineAt(box.top + 2.5 + (at + 0.5) * linePx, annotationStyle.size),
      anchor: 'middle',
      ...annotationStyle,
      ink,
    })),
  ];
}

function circle(x: number, y: number, radius: number): readonly DrawnItem[] {
  const round = { kind: 'circle', x, y, radius } as const;
  return [
    { ...round, line: { ink: mapHalo.ink, width: 4.5 } },
    { ...round, line: { ink, width: 1.75 } },
  ];
}

/** From the words down to the point. */
function arrow(x: number, y: number): readonly DrawnItem[] {
  const shaft = polyline(
    [
      { x, y: y - arrowPx },
      { x, y: y - 2 },
    ],
    false,
  );
  const head = polyline(
    [
      { x: x - 4.5, y: y - 7.5 },
      { x, y: y - 1.5 },
      { x: x + 4.5, y: y - 7.5 },
    ],
    false,
  );
  return [
    { ink: mapHalo.ink, width: 4.5 },
    { ink, width: 1.75 },
  ].flatMap((line) => [stroked(shaft, line), stroked(head, line)]);
}
