import './search-box.css';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { takeSuggestion } from '../../kernels/search-suggestions.ts';
import { translatorFor } from '../../messages/translator.ts';
import { searchPath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { findEvents } from '../store/find-events.ts';
import { passes } from '../store/selectors.ts';
import { Icon } from '../ui/icon.tsx';
import { goToEvent } from './go-to-event.ts';
import { searchBoxId } from './page-actions.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchAssist } from './search-assist.tsx';
import { SearchUnderlines } from './search-underlines.tsx';
import type { SearchOption } from './read-search.ts';
import { useSearchReading } from './use-search-reading.ts';
import { useTimeOffer } from './use-time-offer.ts';

/** How many of the best answers are tried for one that passes the other filters too. */
const mostTried = 1000;

/**
 * Filters by words and fields (`kernels/search-query.ts`), says what is wrong in them, and offers what could follow, the
 * time that they name, and the field for a place that they call near. Down goes into what is offered, Enter takes it, Escape leaves it, and the field once that is empty. In the field Enter takes the best answer: that time or place, or else the event whose
 * title answers best among those that pass. In a narrow window it is a sign that grows when it has the focus, or words in it.
 */
export function SearchBox({ api }: { readonly api: ExplorerApi }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const query = useExplorer((state) => state.view.filters.search);
  const store = useExplorerStore();
  const gestures = useGestures();
  const { setSearch } = gestures;
  const time = useTimeOffer(query);
  const field = useRef<HTMLInputElement>(null);
  /** What had the focus before the field. */
  const before = useRef<Element | null>(null);
  /** What is offered below: buttons among it are reached from the field. */
  const below = useRef<HTMLDivElement>(null);
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  /** Whether the fields are offered where nothing is typed. */
  const [isAsked, setAsked] = useState(false);
  const [isClosed, setClosed] = useState(false);
  /** Where the caret goes in the text that was taken last. */
  const [taken, setTaken] = useState<{ readonly caret: number } | null>(null);
  useLayoutEffect(
    function putCaret() {
      // with the new text, and before the next key
      if (taken === null) return;
      field.current?.focus();
      field.current?.setSelectionRange(taken.caret, taken.caret);
    },
    [taken],
  );
  const read = useSearchReading(query, Math.min(caret, query.length), api.host !== 'page');
  const near = time === null ? read.near : null;
  const offer = time ?? near;
  const isOffered = !isClosed && (query !== '' || isAsked);
  const options = isOffered ? read.options : [];
  const at = active === null || options.length === 0 ? null : Math.min(active, options.length - 1);
  const followCaret = (): void => {
    setCaret(field.current?.selectionStart ?? 0);
    setScrolled(field.current?.scrollLeft ?? 0);
  };
  const take = ({ text }: SearchOption): void => {
    const next = takeSuggestion(query, read.at, text);
    setSearch(next.query);
    setCaret(next.caret);
    setActive(null);
    setTaken(next);
  };
  /** To where the keys were before; where that has gone, to nothing. */
  const leave = (): void => {
    field.current?.blur();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  const buttonsBelow = () => Array.from(below.current?.querySelectorAll('button') ?? []);
  /** Keys of the list of suggestions, and of leaving the field; true where one was used. */
  const onOptionKey = (event: React.KeyboardEvent): boolean => {
    const option = at === null ? undefined : options[at];
    const count = options.length;
    if (event.key === 'Enter' && option !== undefined) take(option);
    else if (event.key === 'Escape' && (at !== null || (isOffered && count > 0))) {
      setActive(null);
      setClosed(true);
      setAsked(false);
    } else if (event.key === 'Escape' && query === '') leave();
    else if (event.key === 'ArrowDown' && query === '' && !isAsked) setAsked(true);
    // past the last one to the buttons below, where there are any
    else if (event.key === 'ArrowDown' && at === count - 1 && buttonsBelow().length > 0) return false;
    else if (event.key === 'ArrowDown' && count > 0 && (offer === null || at !== null)) {
      setActive(at === null ? 0 : (at + 1) % count);
    } else if (event.key === 'ArrowUp' && at !== null) setActive(at === 0 ? null : at - 1);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  /** What a first search would wait for is done before the first key. */
  const makeReady = (): void => {
    const revision = store.getState().document?.summary.revision;
    if (revision !== undefined) void api.fetchBytes(searchPath(revision, ''));
  };
  const accept = (): void => {
    // a time that filters is no word to look for as well
    const next = near?.query ?? '';
    setSearch(next);
    setCaret(next.length);
    field.current?.focus();
    time?.accept();
  };
  const goToBest = async (): Promise<void> => {
    const { document } = store.getState();
    if (document === null) return;
    const { rows: found } = await findEvents(api, document, query, language, mostTried);
    const state = store.getState();
    const best = found.find((row) => passes(state, row));
    if (state.document === document && best !== undefined) goToEvent(store, gestures, best);
  };
  /** Down from the field to what it offers; up, or Escape, back. */
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isInField = event.target === field.current;
    if (isInField && onOptionKey(event)) return;
    if (isInField && event.key === 'Enter') {
      if (offer === null) void goToBest();
      else accept();
      return;
    }
    const buttons = buttonsBelow();
    const at = buttons.findIndex((button) => button === event.target);
    if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
    else if (!isInField && (event.key === 'ArrowUp' || event.key === 'Escape')) {
      (event.key === 'ArrowUp' && at > 0 ? buttons[at - 1] : field.current)?.focus();
    } else return;
    if (buttons.length > 0) event.preventDefault();
  };
  return (
    <div
      className={query === '' ? 'search-box' : 'search-box search-box-filled'}
      role="presentation"
      onKeyDown={onKeyDown}
    >
      <label className="search-box-line" title={say('search.label')}>
        <Icon name="search" />
        <span className="search-box-typed">
          <input
            ref={field}
            id={searchBoxId}
            className="search-box-field"
            type="search"
            autoComplete="off"
            spellCheck={false}
            aria-label={say('search.label')}
            aria-keyshortcuts="/"
            aria-autocomplete="list"
            aria-controls={options.length > 0 ? `${id}-list` : undefined}
            aria-activedescendant={at === null ? undefined : `${id}-${at}`}
            aria-invalid={read.problems.length > 0}
            aria-describedby={isOffered && read.problems.length > 0 ? `${id}-problem` : undefined}
            placeholder={say('search.placeholder')}
            value={query}
            onChange={(event) => {
              setSearch(event.target.value);
              setActive(null);
              setClosed(false);
              setAsked(false);
              followCaret();
            }}
            onSelect={followCaret}
            onFocus={({ relatedTarget }) => {
              // back from another window, or from what is offered below: what was before stays so
              if (relatedTarget !== null && !below.current?.contains(relatedTarget)) before.current = relatedTarget;
              makeReady();
            }}
            onScroll={followCaret}
            onBlur={() => {
              setAsked(false);
              setActive(null);
            }}
          />
          {read.problems.length > 0 && <SearchUnderlines query={query} problems={read.problems} scrolled={scrolled} />}
        </span>
        <kbd className="search-box-key" aria-hidden="true">
          /
        </kbd>
      </label>
      <div ref={below} className="search-box-offer" aria-live="polite">
        {offer !== null && (
          <button
            type="button"
            // keeps the focus in the field, without which the offer would be gone before the click
            onPointerDown={(event) => event.preventDefault()}
            onClick={accept}
          >
            <Icon name={near === null ? 'clock' : 'crosshair'} />
            {offer.label}
            <kbd aria-hidden="true">↵</kbd>
          </button>
        )}
        {isOffered && <SearchAssist id={id} reading={read} active={at} onTake={take} />}
        {isOffered && query !== '' && (
          <div
            role="presentation"
            onPointerDown={(event) => event.preventDefault()}
            // the button that was pressed is gone with what it ends
            onClick={() => field.current?.focus()}
          >
            <NothingFound />
          </div>
        )}
      </div>
    </div>
  );
}
