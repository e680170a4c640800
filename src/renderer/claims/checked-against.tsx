import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

interface CheckedAgainstProps {
  readonly sources: readonly Source[];
  readonly ids: readonly string[];
}

/** The works against which a claim was checked. */
export function CheckedAgainst({ sources, ids }: CheckedAgainstProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const works = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (works.length === 0) return null;
  return (
    <section className="claim-checked">
      <h4 className="claim-checked-head">{say('details.checkedAgainst')}</h4>
      <ul>
        {works.map(({ id, title, url, publisher, date }) => (
          <li key={id}>
            <OutsideLink url={url} hint={say('details.opensOutside')}>
              {title}
            </OutsideLink>
            <span className="claim-checked-published">
              {[publisher ?? '', date === undefined ? '' : formatWhen(date, language)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
