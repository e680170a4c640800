import type { Language } from '../../shared/language.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { translatorFor, type Translate } from '../../messages/translator.ts';
import { useCommands, useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { Gestures } from '../store/gestures.ts';
import type { View } from '../../shared/view.ts';

interface ActiveFilter {
  readonly id: string;
  readonly label: string;
  remove(): void;
}

/** Every active filter is a chip, wherever it was set; a click on it drops it. */
export function FilterChips(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const view = useExplorer((state) => state.view);
  const say = translatorFor(language);
  const gestures = useGestures();
  const clear = useCommands().find(({ id }) => id === 'clearFilters');
  const active = activeFilters(view, gestures, say, language);
  if (active.length === 0) return null;
  return (
    <div className="filter-chips">
      {active.map(({ id, label, remove }) => (
        <button
          key={id}
          type="button"
          className="chip chip-filter"
          aria-label={say('filter.remove', { filter: label })}
          onClick={remove}
        >
          {label}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="button button-quiet" onClick={clear?.run}>
        {say('command.clearFilters')}
      </button>
    </div>
  );
}

function activeFilters(view: View, gestures: Gestures, say: Translate, language: Language): readonly ActiveFilter[] {
  const active: ActiveFilter[] = [];
  if (view.filters.search !== '') {
    const label = say('filter.search', { query: view.filters.search });
    active.push({ id: 'search', label, remove: () => gestures.setSearch('') });
  }
  if (view.brush !== null) {
    const label = say('filter.brush', { extent: extentWords(view.brush, language) });
    active.push({ id: 'brush', label, remove: () => gestures.setBrush(null) });
  }
  if (view.filters.onlyMap) {
    active.push({ id: 'map', label: say('filter.onlyMap'), remove: () => gestures.setOnlyMap(false) });
  }
  return active;
}
