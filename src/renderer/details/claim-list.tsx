import { formatQuotation } from '../../messages/quotation-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim, Source } from '../../shared/dataset.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag, LocalisedText } from './localised-text.tsx';
import { SourceTitle } from './source-title.tsx';
import { verdictLook } from './verdict-look.ts';

/** What sources claim of the event, word for word, and what was found when it was checked. */
export function ClaimList({ details }: { readonly details: EventDetails }): React.JSX.Element | null {
  const { claims, sources } = details;
  const say = translatorFor(useExplorer((state) => state.language));
  if (claims.length === 0) return null;
  // One source needs no name at each of its claims: it is the first one below.
  const areOfOneSource = claims.every(({ source }) => source === claims[0]?.source);
  const publisherOf = (claim: Claim): string =>
    areOfOneSource ? '' : (sources.find(({ id }) => id === claim.source)?.publisher ?? '');
  const worksOf = (claim: Claim): readonly Source[] =>
    claim.assessment.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <section className="details-section">
      <h3 className="details-section-head">
        {say('details.claims')} <span>{claims.length}</span>
      </h3>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} publisher={publisherOf(claim)} checkedAgainst={worksOf(claim)} />
      ))}
    </section>
  );
}

interface ClaimItemProps {
  readonly claim: Claim;
  /** Empty where it goes without saying. */
  readonly publisher: string;
  readonly checkedAgainst: readonly Source[];
}

function ClaimItem({ claim, publisher, checkedAgainst }: ClaimItemProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { assessment, quotation } = claim;
  const look = verdictLook(assessment.verdict);
  const verdict = wordOf(say, 'verdict', assessment.verdict);
  const wording = chooseText(assessment.wording, language).text;
  const saysTheSame = wording.localeCompare(verdict, language, { sensitivity: 'base' }) === 0;
  return (
    <article className="claim-item">
      <header className="claim-item-head">
        <span>
          {[claim.id, wordOf(say, 'locator', claim.locator ?? ''), publisher].filter((part) => part !== '').join(' · ')}
        </span>
        <span className={`chip verdict-${look.tone}`}>
          <span aria-hidden="true">{look.icon}</span>
          {verdict}
        </span>
      </header>
      <blockquote className="claim-item-quotation" lang={quotation.language}>
        {formatQuotation(quotation)}
        {quotation.language !== language && <LanguageTag language={quotation.language} />}
      </blockquote>
      <p>
        <LocalisedText text={claim.text} />
      </p>
      {claim.whenImplied !== undefined && (
        <p className="claim-item-note">
          {say('details.claimImplies', { when: formatWhen(claim.whenImplied, language) })}
        </p>
      )}
      <p className="claim-item-note">
        {!saysTheSame && (
          <em>
            <LocalisedText text={assessment.wording} />
            {assessment.note !== undefined && ' – '}
          </em>
        )}
        {assessment.note !== undefined && <LocalisedText text={assessment.note} />}
      </p>
      {checkedAgainst.length > 0 && (
        <ul className="claim-item-sources" aria-label={say('details.checkedAgainst')}>
          {checkedAgainst.map((source) => (
            <li key={source.id}>
              <SourceTitle source={source} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
