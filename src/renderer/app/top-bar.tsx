import './top-bar.css';
import { useEffect, useRef } from 'react';
import { chooseText } from '../../shared/language.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommands, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PreferenceFields } from './preference-fields.tsx';

/** Title, search, active filters, and what a person sets. */
export function TopBar(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const title = useExplorer((state) => state.document?.summary.title);
  const say = translatorFor(language);
  const commands = useCommands();
  const open = commands.find(({ id }) => id === 'open');
  return (
    <header className="top-bar">
      <AppMark />
      <h1 className="top-bar-title">{title === undefined ? say('app.title') : chooseText(title, language).text}</h1>
      <SearchBox />
      <FilterChips />
      <div className="top-bar-end">
        <PreferenceFields />
        <button type="button" className="button" onClick={open?.run}>
          {say('command.open')}
        </button>
      </div>
    </header>
  );
}

function SearchBox(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const query = useExplorer((state) => state.view.filters.search);
  const { setSearch } = useGestures();
  const box = useRef<HTMLInputElement>(null);
  useEffect(function focusOnSlash() {
    const focus = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
      const isAsked = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!isAsked) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <input
      ref={box}
      className="search-box"
      type="search"
      aria-label={say('search.label')}
      placeholder={say('search.placeholder')}
      value={query}
      onChange={(event) => setSearch(event.target.value)}
    />
  );
}

/** A place in time: a pin whose head is a clock. */
function AppMark(): React.JSX.Element {
  return (
    <svg className="app-mark" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="8" r="6" />
      <path d="M10 5v3l2 1.5M10 14v3M6 18h8" />
    </svg>
  );
}
