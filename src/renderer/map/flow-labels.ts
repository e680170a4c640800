import { flowLabelRequests, flowObstacles, orderOfNames, type FlowBody } from '../../kernels/flow-bodies.ts';
import { placeLabel, type Box, type LabelBoxes } from '../../kernels/label-boxes.ts';
import { flowLabelLines } from '../../messages/flow-label-lines.ts';
import type { Flow } from '../../shared/dataset.ts';
import { flowFont, flowLinePx } from './label-fonts.ts';
import type { MapPlanInput } from './map-plan-input.ts';

export interface FlowLabel {
  readonly body: FlowBody;
  readonly lines: readonly [string, string];
  readonly box: Box;
}

/** Names the flows that have room beside their line, each once, the widest first. No name lies over another flow. */
export function placeFlowLabels(
  { document, frame, language, colours, ruler }: MapPlanInput,
  bodies: readonly FlowBody[],
  boxes: LabelBoxes,
): readonly FlowLabel[] {
  for (const box of bodies.flatMap(flowObstacles)) boxes.take(box);
  const named = new Set<Flow>();
  return orderOfNames(frame, bodies).flatMap((body): readonly FlowLabel[] => {
    if (named.has(body.course.flow)) return [];
    const lines = flowLabelLines(document.summary, body.course.flow, language);
    const width = Math.max(...lines.map((text, line) => ruler.width(text, flowFont(colours, line === 0))));
    const size = { width: width + 2, height: lines.length * flowLinePx * colours.textScale };
    for (const request of flowLabelRequests(frame, body, size)) {
      const placed = placeLabel(boxes, request, frame.pane);
      if (placed === null) continue;
      named.add(body.course.flow);
      return [{ body, lines, box: placed.box }];
    }
    return [];
  });
}
