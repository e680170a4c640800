import { classOfVerdict } from '../../kernels/verdict-class.ts';
import { assessmentWording } from '../../messages/assessment-wording.ts';
import { formatQuotation } from '../../messages/quotation-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim, Source } from '../../shared/dataset.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { VerdictChip } from '../ui/verdict-chip.tsx';
import { LanguageTag, LocalisedText } from './localised-text.tsx';
import { SourceTitle } from './source-title.tsx';

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
        <ClaimItem
          key={claim.id}
          claim={claim}
          publisher={publisherOf(claim)}
          checkedAgainst={worksOf(claim)}
          isContext={claim.context.includes(details.event.id)}
        />
      ))}
    </section>
  );
}

interface ClaimItemProps {
  readonly claim: Claim;
  /** Empty where it goes without saying. */
  readonly publisher: string;
  readonly checkedAgainst: readonly Source[];
  /** Whether it does not speak of the event, and is read beside it. */
  readonly isContext: boolean;
}

function ClaimItem({ claim, publisher, checkedAgainst, isContext }: ClaimItemProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { assessment, quotation, whenImplied } = claim;
  const wording = assessmentWording(claim, language);
  return (
    <article className="claim-item">
      <header className="claim-item-head">
        <span>
          {[claim.id, wordOf(say, 'locator', claim.locator ?? ''), publisher].filter((part) => part !== '').join(' · ')}
        </span>
        <VerdictChip
          verdictClass={classOfVerdict(assessment.verdict)}
          verdict={wordOf(say, 'verdict', assessment.verdict)}
        />
      </header>
      <blockquote className="claim-item-quotation" lang={quotation.language}>
        {formatQuotation(quotation)}
        {quotation.language !== language && <LanguageTag language={quotation.language} />}
      </blockquote>
      <p>
        <LocalisedText text={claim.text} />
      </p>
      {assessment.note !== undefined && (
        <p className="claim-item-note">
          <LocalisedText text={assessment.note} />
        </p>
      )}
      {wording !== null && (
        <p className="details-meta">
          {say('copy.fact', { name: say('claims.wording'), value: '' })}
          <LocalisedText text={wording} />
        </p>
      )}
      {isContext && <p className="details-meta">{say('details.claimBeside')}</p>}
      {whenImplied !== undefined && (
        <p className="details-meta">{say('details.claimImplies', { when: formatWhen(whenImplied, language) })}</p>
      )}
      {checkedAgainst.length > 0 && (
        <details className="claim-item-sources details-meta">
          <summary>{say('details.checkedCount', { count: checkedAgainst.length })}</summary>
          <ul>
            {checkedAgainst.map((source) => (
              <li key={source.id}>
                <SourceTitle source={source} />
                {source.publisher !== undefined && ` · ${source.publisher}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReadClaimButton id={claim.id} />
    </article>
  );
}

function ReadClaimButton({ id }: { readonly id: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { readClaim } = useGestures();
  const showClaims = useCommand('showClaims');
  return (
    <button
      type="button"
      className="text-button claim-item-read"
      aria-label={say('details.readClaimOf', { id })}
      onClick={() => {
        readClaim(id);
        // with the focus: this button goes away with its pane
        showClaims.run();
      }}
    >
      {say('details.readClaim')}
    </button>
  );
}
