import './search-box.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { searchBoxId } from './page-actions.ts';

/** Filters by words. In a narrow window it is a sign that grows when it has the focus, or words in it. */
export function SearchBox(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const query = useExplorer((state) => state.view.filters.search);
  const { setSearch } = useGestures();
  return (
    <label className={query === '' ? 'search-box' : 'search-box search-box-filled'} title={say('search.label')}>
      <Icon name="search" />
      <input
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
  );
}
