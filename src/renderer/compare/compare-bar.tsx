import './compare-bar.css';
import { useMemo, useState } from 'react';
import { activeFilters } from '../../kernels/active-filters.ts';
import { compareRows, rowsCompared, type ComparedKind } from '../../kernels/compared-rows.ts';
import { filterWords } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useCommand, useComparing, useExplorer, useGestures, usePinned } from '../store/explorer-context.tsx';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { mostChosen } from '../store/gestures.ts';
import { selectChainWords } from '../store/relations-of.ts';
import { selectFiltering, type Filtering } from '../store/selectors.ts';
import { useRested } from '../ui/use-rested.ts';
import { DifferenceTable } from './difference-table.tsx';

/** All rows are looked at: once the hand rests, not while it moves. */
const restMs = 120;

/** Over both sides: what each asks for, how many events are on which side, and the difference by any field. */
export function CompareBar(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { begin, swap } = useComparing();
  const { selectRows, tell } = useGestures();
  const end = useCommand('endComparing');
  const document = useExplorer((state) => state.document);
  const here = useExplorer(selectFiltering);
  const there = usePinned(selectFiltering);
  // together: what passes now is of no other document
  const shown = useMemo(() => ({ document, here, there }), [document, here, there]);
  const rested = useRested(shown, restMs);
  const [isOpen, setOpen] = useState(false);
  const hereWords = useExplorer((state) => askedWords(state, language));
  const thereWords = usePinned((state) => askedWords(state, language));
  const rows = useMemo(
    () => (isWhole(rested) ? compareRows(rested.document.columns, rested.here, rested.there) : null),
    [rested],
  );
  if (document === null) return null;
  const choose = (kind: ComparedKind): void => {
    // by what is shown now, also where the counts are still those of a moment ago
    if (!isWhole(shown)) return;
    const chosen = rowsCompared(document.columns, here, there, kind);
    const { length: count } = chosen;
    if (count > mostChosen) tell({ key: 'problem.tooManyChosen', values: { count, limit: mostChosen } });
    else selectRows(chosen);
  };
  const closeByKey = ({ key }: React.KeyboardEvent): void => {
    if (key === 'Escape') setOpen(false);
  };
  return (
    <section className="compare-bar" aria-label={say('compare.region')} onKeyDown={closeByKey}>
      <Side name={say('compare.here')} count={here.counts.passing} words={hereWords} />
      <Side name={say('compare.pinned')} count={there.counts.passing} words={thereWords} />
      <div className="compare-bar-middle">
        {rows !== null && (
          <p role="status" className="compare-bar-counts">
            {comparedKinds.map((kind) => (
              <button
                key={kind}
                type="button"
                className="text-button"
                title={say('compare.choose')}
                disabled={rows[kind] === 0}
                onClick={() => choose(kind)}
              >
                {say(kindWords[kind], { count: rows[kind] })}
              </button>
            ))}
          </p>
        )}
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('compare.difference')}
        </button>
        <button type="button" className="button" title={say('compare.swapExplained')} onClick={swap}>
          {say('compare.swap')}
        </button>
        <button type="button" className="button" title={say('compare.pinExplained')} onClick={begin}>
          {say('compare.pin')}
        </button>
        <button type="button" className="button" onClick={end.run}>
          {say(end.label)}
        </button>
      </div>
      {isOpen && isWhole(rested) && <DifferenceTable {...rested} />}
    </section>
  );
}

interface Compared {
  readonly document: OpenDocument | null;
  readonly here: Filtering;
  readonly there: Filtering;
}

/** Whether both sides are of the document that is open. */
function isWhole(compared: Compared): compared is Compared & { readonly document: OpenDocument } {
  const { document, here, there } = compared;
  return document !== null && [here, there].every(({ mask }) => mask.length === document.columns.count);
}

const comparedKinds = ['onlyFirst', 'both', 'onlySecond'] as const;
const kindWords = {
  onlyFirst: 'compare.onlyHere',
  both: 'compare.both',
  onlySecond: 'compare.onlyPinned',
} as const;

interface SideProps {
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

function Side({ name, count, words }: SideProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <p className="compare-bar-side">
      <strong>{name}</strong> {say('list.count', { count })}
      <span className="compare-bar-words" title={words}>
        {words}
      </span>
    </p>
  );
}

/** What a side asks for, in words. */
function askedWords(state: ExplorerState, language: Language): string {
  const { document, view } = state;
  if (document === null) return '';
  const asked = { ...view, chain: selectChainWords(state) };
  const filters = activeFilters(view).map((filter) => filterWords(filter, asked, document.summary, language));
  return filters.length === 0 ? translatorFor(language)('compare.all') : filters.join(' · ');
}
