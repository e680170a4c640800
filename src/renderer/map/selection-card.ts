import { presence } from '../../kernels/event-presence.ts';
import {
  aroundMark,
  farFromMark,
  placeLabel,
  type Box,
  type LabelBoxes,
  type LabelRequest,
  type LabelSide,
} from '../../kernels/label-boxes.ts';
import type { PlacedMark } from '../../kernels/map-marks.ts';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import { rowsInTime } from '../../kernels/rows-in-time.ts';
import type { Language } from '../../shared/language.ts';
import { shortTitleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';
import { whenAndPlace, whenWords } from './event-words.ts';
import { eventFont, flowFont } from './label-fonts.ts';
import { leaderBetween, type Leader } from './leader.ts';
import type { MapPlanInput } from './map-plan-input.ts';
import { marksOfRow } from './marks-of-row.ts';
import { placeOfEvent } from './place-names.ts';

/** An event as the card of its mark tells it. */
export interface CardEntry {
  readonly row: number;
  readonly title: string;
  readonly detail: string;
}

/** The selected event, pulled out of its mark with those that are selected there too: a card with a line to where they are. */
export interface SelectionCard {
  /** The first that are selected, in time: as many as there is room for. */
  readonly entries: readonly CardEntry[];
  readonly mark: PlacedMark;
  readonly box: Box;
  /** From the edge of the mark to the card. */
  readonly leader: Leader;
}

const height = 42;
/** From one event of the card to the next, at a text scale of 1. */
export const cardStepPx = 36;
/** More events of a mark are counted. */
const mostEntries = 3;
const nearPx = 18;
const distances = [nearPx, 30, 50, 75, 100, 130, 170, 220];
/** Left of the text there is the event's own mark. */
export const cardTextInset = 30;
const sides: readonly LabelSide[] = aroundMark.toSorted((a, b) => rankOf(a) - rankOf(b));

/**
 * Null where the selected event is not in view. Where nothing is free of `boxes` the card lies over what is less important,
 * but rather not under what `covered` says that it floats over the map.
 */
export function placeSelectionCard(
  { document, events, selected, frame, language, colours, ruler }: MapPlanInput,
  marks: readonly PlacedMark[],
  boxes: LabelBoxes,
  covered: LabelBoxes,
): SelectionCard | null {
  const row = selected[0];
  const own = row === undefined ? [] : marksOfRow(document, events.present, marks, row);
  const mark = own.findLast(({ inPane }) => inPane);
  if (row === undefined || mark === undefined) return null;
  // thousands may be selected, and a mark may hold as many places
  const places = new Set(mark.cluster.places);
  const there = selected.filter(
    (one) => events.present(one) === presence.inside && placesOfRow(document, one).some((place) => places.has(place)),
  );
  const requestsOf = (entries: readonly CardEntry[]): readonly LabelRequest[] => {
    const widths = entries.flatMap(({ title, detail }) => [
      ruler.width(title, eventFont(colours, true)),
      ruler.width(detail, flowFont(colours, false)),
    ]);
    const size = {
      width: Math.max(...widths) + cardTextInset + 12,
      height: (height + (entries.length - 1) * cardStepPx) * colours.textScale,
    };
    return distances.map((away) => ({
      x: mark.x,
      y: mark.y,
      clearance: mark.radius + away,
      ...size,
      sides: away === nearPx ? sides : farFromMark,
    }));
  };
  const placeIn = (free: LabelBoxes, entries: readonly CardEntry[]): SelectionCard | null => {
    for (const request of requestsOf(entries)) {
      const placed = placeLabel(free, request, frame.pane);
      if (placed !== null) return { entries, mark, box: placed.box, leader: leaderBetween(mark, placed.box) };
    }
    return null;
  };
  // rather fewer events than over names
  for (let count = Math.min(there.length, mostEntries); count > 0; count--) {
    const card = placeIn(boxes, entriesOf(document, there, count, mark, language));
    if (card !== null) return card;
  }
  const entries = entriesOf(document, there, 1, mark, language);
  return placeIn(covered, entries) ?? placeIn(noBoxes, entries);
}

const noBoxes: LabelBoxes = { isFree: () => true, take: () => undefined, takeDisc: () => undefined };

/** The first ones, in time; the last one says how many are left, as "30 Oct 2025 · +2". */
function entriesOf(
  document: OpenDocument,
  rows: readonly number[],
  count: number,
  mark: PlacedMark,
  language: Language,
): readonly CardEntry[] {
  const left = rows.length - count;
  return rowsInTime(document.columns, rows.slice(0, count)).map((row, at) => {
    const title = shortTitleOf(document, row, language);
    const detail = detailOf(document, row, mark, language);
    return { row, title, detail: left > 0 && at === count - 1 ? `${detail} · +${left}` : detail };
  });
}

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
