import { flowLabelRequests, flowObstacles, orderOfNames, type FlowBody } from '../kernels/flow-bodies.ts';
import { contains, placeLabel, type Box, type LabelBoxes } from '../kernels/label-boxes.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { flowLabelLines } from '../messages/flow-label-lines.ts';
import type { Flow } from '../shared/dataset.ts';
import { baselineAt, type DrawnItem, type TextRuler, type TextStyle } from './drawing.ts';
import { mapHalo, paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';

/** What flows and how much, and under it how that is known and when. */
export interface FlowLabel {
  readonly lines: readonly [string, string];
  readonly box: Box;
}

const linePx = 13;
const styles: readonly [TextStyle, TextStyle] = [
  { size: 10.5, strong: true },
  { size: 10.5, strong: false },
];

/** Names the flows that have room beside their line, each once, the widest first. No name lies over another flow. */
export function placeFlowLabels(
  { lists, language }: PictureSubject,
  bodies: readonly FlowBody[],
  frame: MapFrame,
  boxes: LabelBoxes,
  ruler: TextRuler,
): readonly FlowLabel[] {
  for (const box of bodies.flatMap(flowObstacles)) boxes.take(box);
  const named = new Set<Flow>();
  return orderOfNames(frame, bodies).flatMap((body): readonly FlowLabel[] => {
    if (named.has(body.course.flow)) return [];
    const lines = flowLabelLines(lists, body.course.flow, language);
    const width = Math.max(...styles.map((style, at) => ruler(lines[at] ?? '', style)));
    for (const request of flowLabelRequests(frame, body, { width: width + 2, height: 2 * linePx })) {
      const accepts = (box: Box): boolean => contains(frame.pane, box);
      const placed = placeLabel(boxes, { ...request, accepts }, frame.pane);
      if (placed === null) continue;
      named.add(body.course.flow);
      return [{ lines, box: placed.box }];
    }
    return [];
  });
}

export function drawFlowLabels(labels: readonly FlowLabel[]): readonly DrawnItem[] {
  return labels.flatMap(({ lines, box }) =>
    styles.map((style, at): DrawnItem => ({
      kind: 'text',
      text: lines[at] ?? '',
      x: (box.left + box.right) / 2,
      y: baselineAt(box.top + (at + 0.5) * linePx, style.size),
      anchor: 'middle',
      ...style,
      ink: { colour: at === 0 ? paperInks.flow : paperInks.ink2 },
      halo: mapHalo,
    })),
  );
}
