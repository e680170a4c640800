import { memo } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSearchedTerms } from '../store/searched-terms.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { foundWords } from './found-words.ts';

interface EventOptionProps {
  readonly item: number;
  readonly row: number;
  /** Distance from the top of its section, pixels. */
  readonly top: number;
  readonly position: number;
  readonly isActive: boolean;
  /** Whether it is as high as all others, whatever its title needs. */
  readonly isEven: boolean;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** One event: what, and under it when and where. The list box around it handles pointer and keys. */
export const EventOption = memo(function EventOption(props: EventOptionProps): React.JSX.Element {
  const { item, row, top, position, isActive, isEven, measure } = props;
  const isHovered = useExplorer((state) => state.hover?.row === row);
  const isSelected = useExplorer((state) => selectSelectedRows(state).includes(row));
  const marks = [isHovered && 'hovered', isActive && 'active', isEven && 'even'].filter((mark) => mark !== false);
  return (
    <div
      ref={measure}
      id={`event-option-${item}`}
      className={['event-option', ...marks.map((mark) => `event-option-${mark}`)].join(' ')}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      style={{ transform: `translateY(${top}px)` }}
      data-index={item}
    >
      <OptionWords row={row} />
    </div>
  );
});

/** What is said of the event: the same where only its place among the others, or their number, has changed. */
const OptionWords = memo(function OptionWords({ row }: { readonly row: number }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const sort = useExplorer((state) => state.view.list.sort);
  const terms = useExplorer(selectSearchedTerms);
  if (document === null) return null;
  const title = titleOf(document, row, language);
  const shown = factsOf(document, row, sort, language);
  const found = foundWords(document, row, terms, [title, edtfOf(document, row), ...shown], language);
  const facts = shown.join(' · ');
  const { category, style } = lookOfEvent(document, row);
  return (
    <>
      <MarkIcon category={category} style={style} />
      <span className="event-option-title" title={title}>
        <MarkedText text={title} terms={terms} />
      </span>
      <span className="event-option-facts" title={facts}>
        <MarkedText text={facts} terms={terms} />
      </span>
      {found !== '' && (
        <span className="event-option-facts event-option-found" title={found}>
          <MarkedText text={found} terms={terms} />
        </span>
      )}
    </>
  );
});

/** When and where, and before them what the list is sorted by, if they do not say it. */
function factsOf(document: OpenDocument, row: number, sort: ListOrder['sort'], language: Language): readonly string[] {
  const { columns, summary } = document;
  const when = whenOnClock(document, row, edtfOf(document, row), language);
  const facts = [when, placeWords(document, row, language)];
  if (sort === 'category') {
    const category = summary.categories[columns.category[row] ?? 0];
    if (category !== undefined) facts.unshift(chooseText(category.name, language).text);
  }
  if (sort === 'importance') {
    const importance = formatNumber(columns.importance[row] ?? 0, language);
    facts.unshift(translatorFor(language)('list.importance', { importance }));
  }
  return facts.filter((fact) => fact !== '');
}

function placeWords({ columns, summary }: OpenDocument, row: number, language: Language): string {
  const { offsets, values } = columns.places;
  const places = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return Array.from(places, (place) => summary.places[place])
    .map((place) => (place === undefined ? '' : chooseText(place.name, language).text))
    .filter((name) => name !== '')
    .join(', ');
}
