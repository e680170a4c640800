import './top-bar.css';
import { chooseText } from '../../shared/language.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommands, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PreferenceFields } from './preference-fields.tsx';

const searchBoxId = 'search';

export function focusSearch(): void {
  const box = document.getElementById(searchBoxId);
  if (box instanceof HTMLInputElement) box.select();
}

/** Title, search, active filters, and what a person sets. */
export function TopBar(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const title = useExplorer((state) => state.document?.summary.title);
  const fileName = useExplorer((state) => state.document?.summary.fileName);
  const say = translatorFor(language);
  const commands = useCommands();
  const open = commands.find(({ id }) => id === 'open');
  return (
    <header className="top-bar">
      <AppMark />
      <h1 className="top-bar-title" title={fileName}>
        {title === undefined ? say('app.title') : chooseText(title, language).text}
      </h1>
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
  return (
    <input
      id={searchBoxId}
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
