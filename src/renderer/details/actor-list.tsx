import type { Actor } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { EditButton } from './edit-button.tsx';
import { LocalisedText } from './localised-text.tsx';
import { PageName } from './page-name.tsx';

/** Who took part, and in what role; each name leads to the page of that actor. */
export function ActorList({ actors }: { readonly actors: readonly Actor[] }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  return (
    <ul>
      {actors.map(({ id, name, role }) => (
        <li key={id} className="edit-line">
          <PageName page={{ list: 'actors', id }} name={name}>
            {role !== undefined && (
              <span className="event-facts-doubt">
                {' · '}
                <LocalisedText text={role} />
              </span>
            )}
          </PageName>
          <EditButton list="actors" id={id} name={chooseText(name, language).text} />
        </li>
      ))}
    </ul>
  );
}
