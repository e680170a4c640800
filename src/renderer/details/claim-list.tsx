import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim, Source } from '../../shared/dataset.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag, LocalisedText } from './localised-text.tsx';
import { verdictLook } from './verdict-look.ts';

/** What sources claim of the event, word for word, and what was found when it was checked. */
export function ClaimList({ details }: { readonly details: EventDetails }): React.JSX.Element | null {
  const { claims, sources } = details;
  const say = translatorFor(useExplorer((state) => state.language));
  if (claims.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="details-section-head">
        {say('details.claims')} <span>{claims.length}</span>
      </h3>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} source={sources.find(({ id }) => id === claim.source)} />
      ))}
    </section>
  );
}

interface ClaimItemProps {
  readonly claim: Claim;
  readonly source: Source | undefined;
}

function ClaimItem({ claim, source }: ClaimItemProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { assessment, quotation } = claim;
  const look = verdictLook(assessment.verdict);
  return (
    <article className="claim-item">
      <header className="claim-item-head">
        <span>{[claim.id, claim.locator, source?.publisher].filter((part) => part !== undefined).join(' · ')}</span>
        <span className={`chip verdict-${look.tone}`}>
          <span aria-hidden="true">{look.icon}</span>
          {wordOf(say, 'verdict', assessment.verdict)}
        </span>
      </header>
      <blockquote className="claim-item-quotation" lang={quotation.language}>
        {quotation.language === 'fr' ? `«\u202f${quotation.text}\u202f»` : `“${quotation.text}”`}
        {quotation.language !== language && <LanguageTag language={quotation.language} />}
      </blockquote>
      {claim.whenImplied !== undefined && (
        <p className="claim-item-note">
          {say('details.claimImplies', { when: formatWhen(claim.whenImplied, language) })}
        </p>
      )}
      {assessment.note !== undefined && (
        <p className="claim-item-note">
          <LocalisedText text={assessment.note} />
        </p>
      )}
    </article>
  );
}
