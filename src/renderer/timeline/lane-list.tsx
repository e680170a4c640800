import { rowMiddle } from '../../kernels/lane-layout.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Language } from '../../shared/language.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { ChoiceList, type ChoiceOption } from '../ui/choice-list.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import type { TimelineFrame } from './timeline-frame.ts';

/** The events that a lane does not show one by one, in time, and where the list of them stands. */
export interface LaneListing {
  /** Whose rows these are: another file ends the list. */
  readonly document: OpenDocument;
  readonly lane: number;
  /** What the lane is called. */
  readonly name: string;
  readonly isDense: boolean;
  /** How many there are; the last of very many are not in `rows`. */
  readonly count: number;
  readonly rows: readonly number[];
  /** Pixels of the pane. */
  readonly at: { readonly x: number; readonly y: number };
}

/** So many are listed: nobody looks for one among more, and each takes memory. */
const mostListed = 2000;

/** What a lane would list; null where it shows all of its events. `lanesTop`: where the lanes begin in the pane. */
export function listLane(frame: TimelineFrame, lane: number, lanesTop: number, scrollTop: number): LaneListing | null {
  const plan = frame.layout.lanes[lane];
  if (plan === undefined) return null;
  const isDense = plan.density !== null;
  const hidden = new Set(plan.hidden);
  const inWindow = frame.contents.rowsOf(new Set([lane]), isDense ? mostListed : undefined)[lane] ?? [];
  const rows = inWindow.filter((row) => isDense || hidden.has(row));
  if (rows.length === 0) return null;
  const at = { x: frame.scale.left - 20, y: lanesTop + rowMiddle(plan, 0) - scrollTop };
  const count = isDense ? plan.count : rows.length;
  const name = frame.laneNames[lane] ?? '';
  return { document: frame.document, lane, name, isDense, count, rows, at };
}

interface LaneListProps {
  readonly listing: LaneListing;
  readonly onClose: () => void;
}

/** The events of a lane that have no room of their own, to choose from. */
export function LaneList({ listing, onClose }: LaneListProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const { document, name, count, rows } = listing;
  const isOpen = useExplorer((state) => state.document === document);
  const selected = useExplorer(selectSelectedRows);
  const gestures = useGestures();
  if (!isOpen) return null;
  const say = translatorFor(language);
  return (
    <ChoiceList
      label={say(listing.isDense ? 'timeline.lane.crowd' : 'timeline.lane.hidden', { name, count })}
      options={rows.map((row) => optionOf(document, row, language, selected.includes(row)))}
      at={listing.at}
      onChoose={(key) => {
        gestures.select(Number(key));
        onClose();
      }}
      onClose={onClose}
      {...(count > rows.length && { more: say('timeline.lane.rest', { count: count - rows.length }) })}
    />
  );
}

/** Its words are said only while it is in sight: a lane may have thousands. */
function optionOf(document: OpenDocument, row: number, language: Language, isSelected: boolean): ChoiceOption {
  return {
    key: String(row),
    get icon() {
      const { category, style } = lookOfEvent(document, row);
      return <MarkIcon category={category} style={style} />;
    },
    get title() {
      return titleOf(document, row, language);
    },
    get detail() {
      return formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language);
    },
    isSelected,
  };
}
