import {
  aroundMark,
  farFromMark,
  placeLabel,
  type Box,
  type LabelBoxes,
  type LabelRequest,
  type LabelSide,
  type PlacedLabel,
} from '../../kernels/label-boxes.ts';
import type { PlacedMark } from '../../kernels/map-marks.ts';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import type { Language } from '../../shared/language.ts';
import { shortTitleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { whenAndPlace, whenWords } from './event-words.ts';
import { eventFont, flowFont } from './label-fonts.ts';
import { leaderBetween, type Leader } from './leader.ts';
import type { MapPlanInput } from './map-plan-input.ts';
import { marksOfRow } from './marks-of-row.ts';
import { placeOfEvent } from './place-names.ts';

/** The selected event, pulled out of its mark: a card with a line to where it is. */
export interface SelectionCard {
  readonly row: number;
  readonly mark: PlacedMark;
  readonly box: Box;
  readonly title: string;
  readonly detail: string;
  /** From the edge of the mark to the card. */
  readonly leader: Leader;
}

const height = 42;
const nearPx = 18;
/** Left of the text there is the event's own mark. */
export const cardTextInset = 30;
const sides: readonly LabelSide[] = aroundMark.toSorted((a, b) => rankOf(a) - rankOf(b));

/** Null where the selected event is not in view. Where nothing is free the card lies over what is less important. */
export function placeSelectionCard(
  { document, events, selected, frame, language, colours, ruler }: MapPlanInput,
  marks: readonly PlacedMark[],
  boxes: LabelBoxes,
): SelectionCard | null {
  const row = selected[0];
  const own = row === undefined ? [] : marksOfRow(document, events.present, marks, row);
  const mark = own.findLast(({ inPane }) => inPane);
  if (row === undefined || mark === undefined) return null;
  const title = shortTitleOf(document, row, language);
  const detail = detailOf(document, row, mark, language);
  const width =
    Math.max(ruler.width(title, eventFont(colours, true)), ruler.width(detail, flowFont(colours, false))) +
    cardTextInset +
    12;
  const requestAt = (away: number): LabelRequest => ({
    x: mark.x,
    y: mark.y,
    clearance: mark.radius + away,
    width,
    height: height * colours.textScale,
    sides: away === nearPx ? sides : farFromMark,
  });
  const placed =
    firstPlaced([nearPx, 30, 50, 75, 100, 130], (away) => placeLabel(boxes, requestAt(away), frame.pane)) ??
    placeLabel(noBoxes, requestAt(nearPx), frame.pane);
  if (placed === null) return null;
  return { row, mark, box: placed.box, title, detail, leader: leaderBetween(mark, placed.box) };
}

function firstPlaced(distances: readonly number[], place: (away: number) => PlacedLabel | null): PlacedLabel | null {
  for (const away of distances) {
    const placed = place(away);
    if (placed !== null) return placed;
  }
  return null;
}

const noBoxes: LabelBoxes = { isFree: () => true, take: () => undefined, takeDisc: () => undefined };

/** "28 Oct 2025 · Tokyo"; the place is left out where the title says it. */
function detailOf(document: OpenDocument, row: number, mark: PlacedMark, language: Language): string {
  const when = whenWords(document, row, language);
  const place = shortPlaceName(placeOfEvent(document, row, mark.cluster.places), language);
  return whenAndPlace(when, place, shortTitleOf(document, row, language));
}

/** The corners first: there the line to the card is seen best. */
function rankOf({ across, along }: LabelSide): number {
  return Math.abs(across) === 1 && Math.abs(along) === 1 ? 0 : 1;
}
