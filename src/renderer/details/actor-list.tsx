import { translatorFor } from '../../messages/translator.ts';
import type { Actor } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { EditButton } from './edit-button.tsx';
import { LocalisedText } from './localised-text.tsx';

/** Who took part, and in what role; each name leads to the other events of that actor. */
export function ActorList({ actors }: { readonly actors: readonly Actor[] }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  return (
    <ul>
      {actors.map((actor) => (
        <li key={actor.id} className="edit-line">
          <ActorName actor={actor} />
          <EditButton list="actors" id={actor.id} name={chooseText(actor.name, language).text} />
        </li>
      ))}
    </ul>
  );
}

function ActorName({ actor: { id, name, role } }: { readonly actor: Actor }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const isOnly = useExplorer(({ view }) => {
    const only = view.filters.facets.actor?.only ?? [];
    return only.length === 1 && only[0] === id;
  });
  const { setFacet } = useGestures();
  const words = chooseText(name, language).text;
  return (
    <button
      type="button"
      className="fact-button"
      aria-pressed={isOnly}
      title={say('details.onlyActor', { actor: words })}
      onClick={() => setFacet('actor', isOnly ? null : { only: [id], not: [] })}
    >
      <span className="fact-button-name">{words}</span>
      {role !== undefined && (
        <span className="event-facts-doubt">
          {' · '}
          <LocalisedText text={role} />
        </span>
      )}
    </button>
  );
}
