import { styleOfStatus } from '../../kernels/mark-shape.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { chooseText } from '../../shared/language.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';

interface EventOptionProps {
  readonly row: number;
  /** Distance from the top of the list, pixels. */
  readonly top: number;
  readonly position: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
}

/** One event in two lines: what, and when and where. The list box around it handles pointer and keys. */
export function EventOption(props: EventOptionProps): React.JSX.Element | null {
  const { row, top, position, count, isSelected, isHovered } = props;
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  if (document === null) return null;
  const { columns, summary } = document;
  const when = formatWhen(whenOfRow(columns, row, edtfOf(document, row)), language);
  const title = titleOf(document, row, language);
  const place = firstPlaceName(document, row, language);
  const status = summary.statuses[columns.status[row] ?? 0] ?? '';
  return (
    <div
      id={`event-option-${row}`}
      className={`event-option${isHovered ? ' event-option-hovered' : ''}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={count}
      style={{ transform: `translateY(${top}px)` }}
      data-row={row}
    >
      <MarkIcon category={columns.category[row] ?? 0} style={styleOfStatus(status)} />
      <span className="event-option-title" title={title}>
        {title}
      </span>
      <span className="event-option-where">{place === '' ? when : `${when} · ${place}`}</span>
    </div>
  );
}

function firstPlaceName({ columns, summary }: OpenDocument, row: number, language: string): string {
  const start = columns.places.offsets[row] ?? 0;
  if (start === columns.places.offsets[row + 1]) return '';
  const place = summary.places[columns.places.values[start] ?? 0];
  return place === undefined ? '' : chooseText(place.name, language).text;
}
