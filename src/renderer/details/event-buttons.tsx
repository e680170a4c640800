import './event-buttons.css';
import { formatWhen } from '../../messages/when-words.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';

interface EventButtonsProps {
  readonly document: OpenDocument;
  readonly rows: readonly number[];
  /** The row that is told already, where it is one of them. */
  readonly told?: number;
  /** What a click does; else it chooses the event alone. */
  onChoose?(row: number): void;
}

/** A few events to go to; they light in the other views while the pointer or the focus is on them. */
export function EventButtons({ document, rows, told, onChoose }: EventButtonsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { select, hover } = useGestures();
  const choose = onChoose ?? select;
  return (
    <ul className="event-buttons">
      {rows.map((row) => {
        const { category, style } = lookOfEvent(document, row);
        const light = (): void => hover({ row, from: 'details' });
        return (
          <li key={row}>
            <button
              type="button"
              className="event-button"
              aria-current={row === told ? 'true' : undefined}
              onClick={() => {
                // the button may go away under the pointer, and would take its hover with it
                hover(null);
                choose(row);
              }}
              onPointerEnter={light}
              onPointerLeave={() => hover(null)}
              onFocus={light}
              onBlur={() => hover(null)}
            >
              <MarkIcon category={category} style={style} />
              <span className="event-button-title">{titleOf(document, row, language)}</span>
              <span className="event-button-when">
                {formatWhen(whenOfRow(document.columns, row, edtfOf(document, row)), language)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
