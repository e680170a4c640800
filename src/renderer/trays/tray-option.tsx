import { translatorFor } from '../../messages/translator.ts';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { edtfOf, idOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';

interface TrayOptionProps {
  readonly id: string;
  readonly index: number;
  readonly row: number;
  /** Distance from the top of the list, pixels. */
  readonly top: number;
  readonly count: number;
  readonly isActive: boolean;
  /** Whether it is as high as all others, whatever its title needs. */
  readonly isEven: boolean;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** An event in a tray: what, and under it what is known of when and where. The list around it handles pointer and keys. */
export function TrayOption(props: TrayOptionProps): React.JSX.Element | null {
  const { id, index, row, top, count, isActive, isEven, measure } = props;
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const isCarried = useExplorer((state) => state.document !== null && state.carried === idOf(state.document, row));
  if (document === null) return null;
  const { category, style } = lookOfEvent(document, row);
  const title = titleOf(document, row, language);
  return (
    <div
      ref={measure}
      id={id}
      className={`tray-option${isCarried ? ' tray-option-carried' : ''}${isEven ? ' tray-option-even' : ''}`}
      role="option"
      aria-selected={isActive}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
    >
      <MarkIcon category={category} style={style} />
      <span className="tray-option-title" title={title}>
        {title}
      </span>
      <span className="tray-option-facts">{factsOf(document, row, language)}</span>
    </div>
  );
}

function factsOf(document: OpenDocument, row: number, language: Language): string {
  const { columns, summary } = document;
  const { offsets, values } = columns.places;
  const places = [...values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)].flatMap((at) => {
    const place = summary.places[at];
    return place === undefined ? [] : [chooseText(place.name, language).text];
  });
  const when = whenOnClock(document, row, edtfOf(document, row), language);
  return [when, places.join(', ') || translatorFor(language)('list.noPlace')].join(' · ');
}
