import './claim-item.css';
import { memo, useMemo } from 'react';
import { classOfVerdict } from '../../kernels/verdict-class.ts';
import { formatLanguage } from '../../messages/language-words.ts';
import { formatQuotation } from '../../messages/quotation-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import type { Claim } from '../../shared/dataset.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { LanguageTag } from '../ui/language-tag.tsx';
import { VerdictChip } from '../ui/verdict-chip.tsx';
import { ClaimDates } from './claim-dates.tsx';
import { eventsOfClaim } from './claim-events.ts';
import { ClaimReading } from './claim-reading.tsx';
import { ClaimText } from './claim-text.tsx';

interface ClaimItemProps {
  readonly document: OpenDocument;
  readonly claim: Claim;
  readonly isRead: boolean;
  /** Whether Tab comes to this claim. */
  readonly isTabStop: boolean;
  /** Whether the language of the quotation is said here: where the head of the work cannot say it of all. */
  readonly namesLanguage: boolean;
}

/** One claim: number, quotation, verdict and dates. To read it opens it and makes its events the selection. */
export const ClaimItem = memo(function ClaimItem({
  document,
  claim,
  isRead,
  isTabStop,
  namesLanguage,
}: ClaimItemProps) {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { readClaim } = useGestures();
  const events = useMemo(() => eventsOfClaim(document, claim), [document, claim]);
  const { id, quotation, assessment } = claim;
  // what is quoted in another language is said in the reader's beside it, never instead
  const isReadersLanguage = quotation.language === language;
  const readingId = `claim-reading-${id}`;
  return (
    <li className={`claim${isRead ? ' claim-read' : ''}`} data-claim={id}>
      <button
        type="button"
        className="claim-head"
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isRead}
        aria-controls={isRead ? readingId : undefined}
        onClick={() => readClaim(isRead ? null : id)}
      >
        <span className="claim-id">{id}</span>
        <span className="claim-quotation" lang={quotation.language}>
          {formatQuotation(quotation)}
          {namesLanguage && (
            <LanguageTag
              language={quotation.language}
              title={say('details.languageTag', { language: formatLanguage(quotation.language, language) })}
            />
          )}
        </span>
        {!isReadersLanguage && (
          <span className="claim-saying">
            <ClaimText text={claim.text} />
          </span>
        )}
        <VerdictChip
          verdictClass={classOfVerdict(assessment.verdict)}
          verdict={wordOf(say, 'verdict', assessment.verdict)}
        />
        {!isRead && <ClaimDates claim={claim} events={events} />}
      </button>
      {isRead && <ClaimReading id={readingId} document={document} claim={claim} events={events} />}
    </li>
  );
});
