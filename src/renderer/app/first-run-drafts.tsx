import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Draft, DraftCalls } from '../../shared/draft.ts';
import { useCommand, useExplorer, useExplorerStore } from '../store/explorer-context.tsx';
import { DraftList } from './draft-list.tsx';
import { openDraft } from './open-draft.ts';

/** So many stand there at once: the others are a click away. */
const shortCount = 3;

/** The drafts that were changed last and can be opened, where a person begins; nothing where there is none. */
export function FirstRunDrafts({ api }: { readonly api: DraftCalls }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  // some may have been deleted there
  const isListed = useExplorer((state) => state.dialog === 'drafts');
  const all = useCommand('drafts');
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(
    function read() {
      if (isListed) return;
      void api.getDrafts(null).then((found) => found.ok && setDrafts(found.value.drafts));
    },
    [api, isListed],
  );
  if (drafts.length === 0) return null;
  const latest = drafts.filter(({ content }) => content !== null).slice(0, shortCount);
  return (
    <section className="first-run-drafts" aria-label={say('drafts.label')}>
      <header className="first-run-drafts-head">
        <h3 className="first-run-card-title">{say('drafts.label')}</h3>
        <button type="button" className="button button-quiet" onClick={all.run}>
          {say('drafts.all', { count: drafts.length })}
        </button>
      </header>
      <DraftList drafts={latest} onOpen={(fileName) => void openDraft(api, store, fileName)} />
    </section>
  );
}
