import type { RelatedEvents } from '../../kernels/related-events.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { rowOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectShownChain } from '../store/relations-of.ts';
import { ChainList } from './chain-list.tsx';
import { EventButtons } from './event-buttons.tsx';
import { FlowList } from './flow-list.tsx';
import { RelationList } from './relation-list.tsx';

/** What has to do with an event by its places, its actors and its time. */
export interface RelatedThings {
  readonly flows: readonly Flow[];
  readonly events: RelatedEvents;
}

interface RelatedProps {
  readonly details: EventDetails;
  readonly related: RelatedThings;
  readonly document: OpenDocument;
}

/** What the dataset says it has to do with, then what shares a place or an actor; each head says by what rule. */
export function Related({ details, related: { flows, events }, document }: RelatedProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { event, relations, sources } = details;
  const { samePlace, sameActor } = events;
  const row = rowOf(document, event.id);
  const showsChain = useExplorer((state) => row !== null && selectShownChain(state)?.rows.includes(row) === true);
  if (relations.length + flows.length + samePlace.length + sameActor.length === 0) {
    return <p className="details-quiet">{say('details.nothingRelated')}</p>;
  }
  return (
    <>
      {row !== null && showsChain && <ChainList document={document} row={row} />}
      {relations.length > 0 && (
        <section className="details-section">
          <h3 className="details-section-head">
            {say('details.relations')} <span>{relations.length}</span>
          </h3>
          <RelationList relations={relations} event={event.id} sources={sources} document={document} />
        </section>
      )}
      {samePlace.length > 0 && (
        <section className="details-section">
          <h3 className="details-section-head">
            {say('details.samePlace')} <span>{samePlace.length}</span>
          </h3>
          <EventButtons document={document} rows={samePlace} />
        </section>
      )}
      {sameActor.length > 0 && (
        <section className="details-section">
          <h3 className="details-section-head">
            {say('details.sameActor')} <span>{sameActor.length}</span>
          </h3>
          <EventButtons document={document} rows={sameActor} />
        </section>
      )}
      {flows.length > 0 && (
        <section className="details-section">
          <h3 className="details-section-head">
            {say('details.flows')} <span>{flows.length}</span>
          </h3>
          <FlowList flows={flows} summary={document.summary} />
        </section>
      )}
    </>
  );
}
