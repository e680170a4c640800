import './filter-chips.css';
import { memo, useId, useMemo, useRef } from 'react';
import { filterWords } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { FilterName } from '../../shared/view.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { activeFilters } from '../../kernels/active-filters.ts';
import { selectToldBrush } from '../store/playing.ts';
import { selectChainWords } from '../store/relations-of.ts';

interface ActiveFilter {
  readonly filter: FilterName;
  readonly words: string;
}

/** Up to this many chips stand side by side; of more, the first two do, and the rest open from a button. */
const mostChips = 3;

/** Every active filter is a chip, wherever it was set; a click on it drops it. */
export function FilterChips(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const active = useActiveFilters();
  const clear = useCommand('clearFilters');
  if (active.length === 0) return null;
  const shown = active.length > mostChips ? active.slice(0, 2) : active;
  return (
    <div className="filter-chips" role="group" aria-label={say('filter.active')}>
      {shown.map(({ filter, words }) => (
        <FilterChip key={filter} filter={filter} words={words} />
      ))}
      {active.length > mostChips && <OtherChips active={active.slice(2)} />}
      <button type="button" className="button button-quiet filter-chips-clear" onClick={clear.run}>
        {say('command.clearFilters')}
      </button>
    </div>
  );
}

function useActiveFilters(): readonly ActiveFilter[] {
  const language = useExplorer((state) => state.language);
  const brush = useExplorer(selectToldBrush);
  // the brush is told by it alone
  const timeExtent = useExplorer(({ view }) => (view.brush === null ? undefined : view.timeExtent));
  const brushRule = useExplorer((state) => state.view.brushRule);
  const filters = useExplorer((state) => state.view.filters);
  const chain = useExplorer(selectChainWords);
  const summary = useExplorer((state) => state.document?.summary);
  return useMemo(() => {
    if (summary === undefined) return [];
    const view = { brush, brushRule, filters, chain, ...(timeExtent !== undefined && { timeExtent }) };
    return activeFilters(view).map((filter) => ({ filter, words: filterWords(filter, view, summary, language) }));
  }, [brush, timeExtent, brushRule, filters, chain, summary, language]);
}

/** Drawn again only where its own words have changed. */
const FilterChip = memo(function FilterChip({ filter, words }: ActiveFilter): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { dropFilter } = useGestures();
  const drop = ({ currentTarget }: React.MouseEvent<HTMLElement>): void => {
    // the focus goes on to what stands beside, and is not lost with the chip
    const beside = currentTarget.nextElementSibling ?? currentTarget.previousElementSibling;
    if (beside instanceof HTMLElement) beside.focus();
    dropFilter(filter);
  };
  return (
    <button
      type="button"
      className="chip chip-filter"
      aria-label={say('filter.remove', { filter: words })}
      title={words}
      onClick={drop}
    >
      <span className="filter-chip-words">{words}</span>
      <span aria-hidden="true">×</span>
    </button>
  );
});

/** "+2": the chips for which there is no room, one below the other. */
function OtherChips({ active }: { readonly active: readonly ActiveFilter[] }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const putBelow = (event: React.ToggleEvent<HTMLElement>): void => {
    const at = opener.current?.getBoundingClientRect();
    if (event.newState !== 'open' || at === undefined) return;
    event.currentTarget.style.top = `${at.bottom + 6}px`;
    event.currentTarget.style.left = `${at.left}px`;
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="chip chip-filter filter-chips-more"
        popoverTarget={id}
        aria-label={say('filter.more', { count: active.length })}
      >
        {say('filter.moreShort', { count: active.length })}
      </button>
      <div
        id={id}
        popover="auto"
        className="filter-chips-others"
        role="group"
        aria-label={say('filter.more', { count: active.length })}
        onBeforeToggle={putBelow}
      >
        {active.map(({ filter, words }) => (
          <FilterChip key={filter} filter={filter} words={words} />
        ))}
      </div>
    </>
  );
}
