import './search-box.css';
import { useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { findEvents } from '../store/find-events.ts';
import { passes } from '../store/selectors.ts';
import { Icon } from '../ui/icon.tsx';
import { goToEvent } from './go-to-event.ts';
import { searchBoxId } from './page-actions.ts';
import { useTimeOffer } from './use-time-offer.ts';

/** How many of the best answers are tried for one that passes the other filters too. */
const mostTried = 1000;

/**
 * Filters by words, and offers the time that they name. Enter takes the best answer: that time, or else the event whose
 * title answers best among those that pass. In a narrow window it is a sign that grows when it has the focus, or words in it.
 */
export function SearchBox({ api }: { readonly api: ExplorerApi }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const query = useExplorer((state) => state.view.filters.search);
  const store = useExplorerStore();
  const gestures = useGestures();
  const { setSearch } = gestures;
  const offer = useTimeOffer(query);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const accept = (): void => {
    // a time that filters is no word to look for as well
    setSearch('');
    field.current?.focus();
    offer?.accept();
  };
  const goToBest = async (): Promise<void> => {
    const { document } = store.getState();
    if (document === null) return;
    const found = await findEvents(api, document, query, language, mostTried);
    const state = store.getState();
    const best = found.find((row) => passes(state, row));
    if (state.document === document && best !== undefined) goToEvent(store, gestures, best);
  };
  /** Down from the field to what it offers; up, or Escape, back. */
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isInField = event.target === field.current;
    if (isInField && event.key === 'Enter') {
      if (offer === null) void goToBest();
      else accept();
      return;
    }
    const leads = isInField ? event.key === 'ArrowDown' : event.key === 'ArrowUp' || event.key === 'Escape';
    if (!leads || button.current === null) return;
    event.preventDefault();
    (isInField ? button : field).current?.focus();
  };
  return (
    <div
      className={query === '' ? 'search-box' : 'search-box search-box-filled'}
      role="presentation"
      onKeyDown={onKeyDown}
    >
      <label className="search-box-line" title={say('search.label')}>
        <Icon name="search" />
        <input
          ref={field}
          id={searchBoxId}
          className="search-box-field"
          type="search"
          aria-label={say('search.label')}
          aria-keyshortcuts="/"
          placeholder={say('search.placeholder')}
          value={query}
          onChange={(event) => setSearch(event.target.value)}
        />
        <kbd className="search-box-key" aria-hidden="true">
          /
        </kbd>
      </label>
      <div className="search-box-offer" aria-live="polite">
        {offer !== null && (
          <button
            ref={button}
            type="button"
            // keeps the focus in the field, without which the offer would be gone before the click
            onPointerDown={(event) => event.preventDefault()}
            onClick={accept}
          >
            <Icon name="clock" />
            {offer.label}
            <kbd aria-hidden="true">↓</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
