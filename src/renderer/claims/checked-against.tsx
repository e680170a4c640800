import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { ClaimText } from './claim-text.tsx';

interface CheckedAgainstProps {
  readonly sources: readonly Source[];
  readonly ids: readonly string[];
}

/** The works against which a claim was checked, each with what is noted of it. */
export function CheckedAgainst({ sources, ids }: CheckedAgainstProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const works = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (works.length === 0) return null;
  return (
    <ul className="claim-checked">
      {works.map(({ id, title, url, publisher, date, note }) => (
        <li key={id}>
          <OutsideLink url={url} hint={say('details.opensOutside')}>
            {title}
          </OutsideLink>
          <span className="claim-checked-published">
            {[publisher ?? '', date === undefined ? '' : formatWhen(date, language)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
          {note !== undefined && (
            <p className="claim-note">
              <ClaimText text={note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
