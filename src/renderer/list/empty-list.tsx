import { filterWordsToQuote } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectHiddenMatches, selectNarrowest } from '../store/facet-selectors.ts';
import { selectChainWords } from '../store/relations-of.ts';
import { selectFiltering } from '../store/selectors.ts';

/** What a list without events says, and the way on. */
export function EmptyList(): React.JSX.Element {
  const clear = useCommand('clearFilters');
  const say = translatorFor(useExplorer((state) => state.language));
  const total = useExplorer((state) => selectFiltering(state).counts.total);
  const hidden = useExplorer(selectHiddenMatches);
  return (
    <div className="event-list-empty">
      <p>{say('list.empty')}</p>
      {hidden > 0 ? <HiddenMatches count={hidden} /> : <NarrowestFilter />}
      <button type="button" className="button" onClick={clear.run}>
        {say('list.showAll', { total })}
      </button>
    </div>
  );
}

/** How many events the search finds that the other filters hide, and the way to them. */
function HiddenMatches({ count }: { readonly count: number }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const query = useExplorer((state) => state.view.filters.search.trim());
  const keep = useCommand('keepOnlySearch');
  return (
    <>
      <p>{say('nothing.hidden', { query, count })}</p>
      <button type="button" className="button button-primary" onClick={keep.run}>
        {say('nothing.keepOnlySearch')}
      </button>
    </>
  );
}

/** The one filter without which the most events would come back, where there is one. */
function NarrowestFilter(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const narrowest = useExplorer(selectNarrowest);
  const view = useExplorer((state) => state.view);
  const chain = useExplorer(selectChainWords);
  const summary = useExplorer((state) => state.document?.summary);
  const { dropFilter } = useGestures();
  if (narrowest === null || summary === undefined) return null;
  const say = translatorFor(language);
  const filter = filterWordsToQuote(narrowest.filter, { ...view, chain }, summary, language);
  return (
    <>
      <p>{say('nothing.hides', { filter, count: narrowest.hides })}</p>
      <button type="button" className="button button-primary" onClick={() => dropFilter(narrowest.filter)}>
        {say('nothing.drop', { filter })}
      </button>
    </>
  );
}
