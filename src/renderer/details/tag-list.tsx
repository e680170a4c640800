import './tag-list.css';
import { translatorFor } from '../../messages/translator.ts';
import type { Term } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

/** The tags of an event; each leads to the other events that have it. */
export function TagList({ tags }: { readonly tags: readonly Term[] }): React.JSX.Element {
  return (
    <ul className="tag-list">
      {tags.map((tag) => (
        <li key={tag.id}>
          <TagChip tag={tag} />
        </li>
      ))}
    </ul>
  );
}

function TagChip({ tag: { id, name } }: { readonly tag: Term }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const isOnly = useExplorer(({ view }) => {
    const only = view.filters.facets.tag?.only ?? [];
    return only.length === 1 && only[0] === id;
  });
  const { setFacet } = useGestures();
  const words = chooseText(name, language).text;
  return (
    <button
      type="button"
      className="chip tag-chip"
      aria-pressed={isOnly}
      title={say('details.onlyTag', { tag: words })}
      onClick={() => setFacet('tag', isOnly ? null : { only: [id], not: [] })}
    >
      <span className="tag-chip-name">{words}</span>
    </button>
  );
}
