import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim, Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag } from '../ui/language-tag.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { ClaimText } from './claim-text.tsx';
import { languageOfClaims } from './claim-languages.ts';

interface WorkHeadProps {
  readonly sources: readonly Source[];
  /** Id of the work. A file may not tell more of it. */
  readonly source: string;
  readonly claims: readonly Claim[];
}

/** The work that makes the claims: title, publisher, how its date is read, language, and the way there. */
export function WorkHead({ sources, source, claims }: WorkHeadProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const work = sources.find(({ id }) => id === source);
  const spoken = languageOfClaims(claims);
  const date = work?.date === undefined ? '' : formatWhen(work.date, language);
  // the summary of the note, where there is one, needs words in any case
  const words = [date, work?.publisher ?? ''].filter((part) => part !== '').join(' · ') || say('claims.aboutWork');
  const published = (
    <>
      {spoken !== null && (
        <LanguageTag
          language={spoken}
          title={say('details.languageTag', { language: formatLanguage(spoken, language) })}
        />
      )}
      {words}
    </>
  );
  return (
    <div className="claims-work">
      <h2 className="claims-work-title">
        <OutsideLink url={work?.url} hint={say('details.opensOutside')}>
          {work?.title ?? source}
        </OutsideLink>
      </h2>
      {work?.note === undefined ? (
        <p className="claims-work-published">{published}</p>
      ) : (
        <details className="claims-work-note">
          <summary className="claims-work-published">{published}</summary>
          <p>
            <ClaimText text={work.note} />
          </p>
        </details>
      )}
    </div>
  );
}
