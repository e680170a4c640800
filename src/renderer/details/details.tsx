import './details.css';
import { chooseText } from '../../shared/language.ts';
import { styleOfStatus } from '../../kernels/mark-shape.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { ClaimList } from './claim-list.tsx';
import { EventFacts } from './event-facts.tsx';
import { LocalisedText } from './localised-text.tsx';
import { SourceList } from './source-list.tsx';

/** All that is known of the chosen event: what, when, where, who, how sure, and who says so. */
export function Details(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const details = useExplorer((state) => state.details);
  const summary = useExplorer((state) => state.document?.summary);
  const say = translatorFor(language);
  return (
    <section className="details" aria-label={say('region.details')}>
      {details === null || summary === undefined ? (
        <p className="details-none">{say('details.none')}</p>
      ) : (
        <DetailsOfEvent key={details.event.id} details={details} summary={summary} />
      )}
    </section>
  );
}

interface DetailsOfEventProps {
  readonly details: EventDetails;
  readonly summary: DatasetDocument;
}

function DetailsOfEvent({ details, summary }: DetailsOfEventProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { event } = details;
  const category = summary.categories.findIndex(({ id }) => id === event.category);
  const categoryName = summary.categories[category]?.name;
  return (
    <article className="details-event">
      <header className="details-head">
        <MarkIcon category={category} style={styleOfStatus(event.status ?? '')} />
        {categoryName !== undefined && <span>{chooseText(categoryName, language).text}</span>}
        {event.status !== undefined && (
          <span className="chip details-status">{wordOf(say, 'eventStatus', event.status)}</span>
        )}
      </header>
      <h2 className="details-title">
        <LocalisedText text={event.title} />
      </h2>
      {event.summary !== undefined && (
        <p className="details-summary">
          <LocalisedText text={event.summary} />
        </p>
      )}
      <EventFacts details={details} summary={summary} />
      <ClaimList details={details} />
      <SourceList details={details} />
    </article>
  );
}
