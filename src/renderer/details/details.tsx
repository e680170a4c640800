import './details.css';
import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectSelectedRows } from '../store/selectors.ts';
import { ChosenEvents } from './chosen-events.tsx';
import { DatasetOverview } from './dataset-overview.tsx';
import { EventArticle, type EventTab } from './event-article.tsx';

/** All that is known of the chosen event: what, when, where, who, how sure, and who says so. */
export function Details(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const details = useExplorer((state) => state.details);
  const document = useExplorer((state) => state.document);
  const isChosen = useExplorer((state) => selectSelectedRows(state).length > 0);
  // stays from event to event: who goes through the related ones wants to go on
  const [tab, setTab] = useState<EventTab>('evidence');
  return (
    <section className="details" aria-label={say('region.details')}>
      {document !== null && !isChosen && <DatasetOverview document={document} />}
      {document !== null && isChosen && <ChosenEvents document={document} />}
      {document !== null && isChosen && details !== null && (
        <EventArticle key={details.event.id} details={details} document={document} tab={tab} onTab={setTab} />
      )}
    </section>
  );
}
