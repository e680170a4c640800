import './hidden-note.css';
import { useMemo, useRef } from 'react';
import { filterWordsToQuote } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { rowOf } from '../store/event-text.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { FilterName } from '../../shared/view.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectChainWords } from '../store/relations-of.ts';
import { selectHiding } from '../store/selectors.ts';

interface HiddenNoteProps {
  readonly document: OpenDocument;
  /** Id of the told event. */
  readonly id: string;
}

/** Says which filters hide the told event, so that no view draws it, and takes each of them away. */
export function HiddenNote({ document, id }: HiddenNoteProps): React.JSX.Element {
  const row = useMemo(() => rowOf(document, id), [document, id]);
  const hiding = useExplorer((state) => selectHiding(state, row));
  // it stands before there are words in it: only what changes is read out
  return <div role="status">{hiding.length > 0 && <HidingFilters document={document} hiding={hiding} />}</div>;
}

interface HidingFiltersProps {
  readonly document: OpenDocument;
  readonly hiding: readonly FilterName[];
}

function HidingFilters({ document, hiding }: HidingFiltersProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const view = useExplorer((state) => state.view);
  const chain = useExplorer(selectChainWords);
  const { dropFilter } = useGestures();
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list}>
      {hiding.map((name, at) => {
        const filter = filterWordsToQuote(name, { ...view, chain }, document.summary, language);
        return (
          <li key={name} className="hidden-note">
            <span>{say('details.hiddenBy', { filter })}</span>
            <button
              type="button"
              className="button"
              aria-label={say('nothing.drop', { filter })}
              onClick={() => {
                // the button goes with its filter
                const buttons = list.current?.querySelectorAll('button');
                const next = buttons?.[at + 1] ?? buttons?.[at - 1];
                (next ?? list.current?.closest<HTMLElement>('.details'))?.focus();
                dropFilter(name);
              }}
            >
              {say('details.dropFilter')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
