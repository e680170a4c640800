import { translatorFor } from '../../messages/translator.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { useExplorer } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import { selectFiltering } from '../store/selectors.ts';

/** Under the field, where no event passes what was looked for and the other filters: that it is so, and the ways out. */
export function NothingFound(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const isNothing = useExplorer(selectIsNothingFound);
  if (!isNothing) return null;
  return (
    <div className="search-assist" role="group" aria-label={say('list.empty')}>
      <EmptyList />
    </div>
  );
}

/** Whether the hits of what stands in the field are there, and nothing passes. */
function selectIsNothingFound(state: ExplorerState): boolean {
  const { searchHits, view } = state;
  const isAnswered = searchHits !== null && searchHits.query === view.filters.search;
  const { total, passing } = selectFiltering(state).counts;
  return isAnswered && total > 0 && passing === 0;
}
