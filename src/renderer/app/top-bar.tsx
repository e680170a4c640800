import './top-bar.css';
import { chooseText } from '../../shared/language.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PresentButton } from '../story/present-button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { keyWords } from './key-words.ts';
import { MoreMenu } from './more-menu.tsx';
import { SavedViews } from './saved-views.tsx';
import { SearchBox } from './search-box.tsx';

/** Title, the way back, search, active filters, and what a person sets. */
export function TopBar({ api }: { readonly api: ExplorerApi }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const title = useExplorer((state) => state.document?.summary.title);
  const fileName = useExplorer((state) => state.document?.summary.fileName);
  const say = translatorFor(language);
  const open = useCommand('open');
  const shortcuts = useCommand('shortcuts');
  return (
    <header className="top-bar">
      <AppMark />
      <h1 className="top-bar-title" title={fileName}>
        {title === undefined ? say('app.title') : chooseText(title, language).text}
      </h1>
      <HistoryButtons />
      <SearchBox api={api} />
      <FilterChips />
      <div className="top-bar-end">
        <SavedViews />
        <PresentButton />
        <WhereEdited>
          <button type="button" className="button" title={keyWords(open.shortcut ?? '', language)} onClick={open.run}>
            {say('command.open')}
          </button>
        </WhereEdited>
        <IconButton icon="help" label={say('command.shortcuts')} onClick={shortcuts.run} />
        <MoreMenu />
      </div>
    </header>
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
