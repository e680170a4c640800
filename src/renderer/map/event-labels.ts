import {
  aroundMark,
  farFromMark,
  placeLabel,
  type Box,
  type LabelBoxes,
  type LabelSide,
} from '../../kernels/label-boxes.ts';
import { crossesBox } from '../../kernels/line-crossing.ts';
import { createLabelOwner, type RoundMark } from '../../kernels/label-owner.ts';
import type { FlowBody } from '../../kernels/flow-bodies.ts';
import type { MarkPlan, PlacedMark } from '../../kernels/map-marks.ts';
import { eventLabelLines, type EventLabelLine } from './event-label-lines.ts';
import { eventFont, eventLinePx } from './label-fonts.ts';
import { boxesAlong, leaderBetween, type Leader } from './leader.ts';
import type { MapPlanInput } from './map-plan-input.ts';

export interface EventLabel {
  readonly mark: PlacedMark;
  readonly lines: readonly EventLabelLine[];
  readonly box: Box;
  readonly align: 'left' | 'right' | 'center';
  /** From the mark to a label that does not stand beside it. */
  readonly leader: Leader | null;
}

/**
 * Names the marks, most important first; an event at several places is named at the first one. A label that has no room
 * is tried again with fewer lines. One without a leader stands nearer to its own mark than to any other. It keeps off the
 * `heads` of flows where another side is free: a line that passes under a name is still read, and an arrow is not.
 */
export function placeEventLabels(
  { document, ringed, selected, frame, language, colours, ruler }: MapPlanInput,
  { marks, small }: Pick<MarkPlan, 'marks' | 'small'>,
  boxes: LabelBoxes,
  heads: readonly FlowBody['head'][],
): readonly EventLabel[] {
  const isOwn = createLabelOwner([...marks, ...small.map(({ x, y }): RoundMark => ({ x, y, radius: smallRadiusPx }))]);
  // the card names the selected event
  const named = new Set(selected);
  const importance = ({ cluster }: PlacedMark): number => cluster.importance;
  const order = marks
    .toReversed()
    .sort(
      (a, b) =>
        Number(b.inPane) - Number(a.inPane) ||
        importance(b) - importance(a) ||
        Number(a.cluster.country) - Number(b.cluster.country) ||
        b.cluster.count - a.cluster.count,
    );
  // a label at a distance leaves room for the names of those that are still without one
  const unnamed = new Set(order.filter((mark) => mark.inPane && !mark.cluster.country));
  const isCrowded = order.filter(({ inPane }) => inPane).length > crowdedAbove;
  return order.flatMap((mark): readonly EventLabel[] => {
    unnamed.delete(mark);
    const placeAlone = isCrowded && mark.cluster.count > 1;
    const variants = eventLabelLines(document, ringed, mark.cluster, named, language, placeAlone);
    for (const { lines, away } of attemptsFor(variants, mark, importance(mark), isCrowded)) {
      const width = Math.max(...lines.map(({ text, strong }) => ruler.width(text, eventFont(colours, strong))));
      const size = { width: width + 2, height: lines.length * eventLinePx * colours.textScale };
      const accepts = (box: Box): boolean =>
        away === 0
          ? isOwn(box, mark)
          : boxesAlong(leaderBetween(mark, box)).every(boxes.isFree) &&
            ![...unnamed].some((other) => isNear(other, box));
      const request = {
        x: mark.x,
        y: mark.y,
        clearance: mark.radius + 6 + away,
        ...size,
        sides: away === 0 ? aroundMark : farFromMark,
        edgePx: 6,
        accepts,
      };
      const offHeads = (box: Box): boolean => !heads.some((head) => crossesBox(head, box)) && accepts(box);
      const placed =
        placeLabel(boxes, { ...request, accepts: offHeads }, frame.pane) ?? placeLabel(boxes, request, frame.pane);
      if (placed === null) continue;
      const { box, side } = placed;
      const leader = away === 0 ? null : leaderBetween(mark, box);
      if (leader !== null) for (const part of boxesAlong(leader)) boxes.take(part);
      for (const { row } of lines) if (row !== null) named.add(row);
      return [{ mark, lines, box, align: alignOf(side), leader }];
    }
    return [];
  });
}

/** With more marks in view than this, a ring is named by its place alone: three of its many events would say little. */
const crowdedAbove = 30;
/** What a newcomer must see is named in full, at some distance if need be; for the rest, a shorter name will do. */
const mustBeNamed = 5;
const distancesPx = [18, 36, 54];
const farDistancesPx = [72, 90];

const roomForNamePx = 16;
const smallRadiusPx = 3;

function isNear({ x, y, radius }: PlacedMark, { left, top, right, bottom }: Box): boolean {
  const dx = Math.max(left - x, x - right, 0);
  const dy = Math.max(top - y, y - bottom, 0);
  return Math.hypot(dx, dy) < radius + roomForNamePx;
}

interface Attempt {
  readonly lines: readonly EventLabelLine[];
  readonly away: number;
}

function attemptsFor(
  variants: readonly (readonly EventLabelLine[])[],
  { cluster, inPane }: PlacedMark,
  importance: number,
  isCrowded: boolean,
): readonly Attempt[] {
  const near = (isCrowded && cluster.count > 1 ? variants.slice(-1) : variants).map((lines) => ({
    lines,
    away: 0,
  }));
  const [full] = variants;
  // the line to a name must not come into view without its mark: beside the pane, names stand beside their marks
  if (importance < mustBeNamed || full === undefined || isCrowded || !inPane) return near;
  const atDistances = (distances: readonly number[]): readonly Attempt[] =>
    distances.map((away) => ({ lines: full, away }));
  const namesNoEvent = ({ lines }: Attempt): boolean => lines.every(({ row }) => row === null);
  return [
    { lines: full, away: 0 },
    ...atDistances(distancesPx),
    ...near.slice(1).filter((attempt) => !namesNoEvent(attempt)),
    ...atDistances(farDistancesPx),
    ...near.slice(1).filter(namesNoEvent),
  ];
}

function alignOf({ across }: LabelSide): EventLabel['align'] {
  if (across === 1) return 'left';
  return across === -1 ? 'right' : 'center';
}
