import { useEffect, useMemo, useRef } from 'react';
import { relatedEvents } from '../../kernels/related-events.ts';
import { relatedFlows } from '../../kernels/related-flows.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { chooseText } from '../../shared/language.ts';
import { rowOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { Tabs } from '../ui/tabs.tsx';
import { AddNote, AddRelation } from './add-record.tsx';
import { ChainToggle } from './chain-toggle.tsx';
import { ClaimList } from './claim-list.tsx';
import { DetailsHead } from './details-head.tsx';
import { EditedInline } from './edited-inline.tsx';
import { AttachToEvent, EvidenceFiles } from './evidence-files.tsx';
import { EventFacts } from './event-facts.tsx';
import { FoundIn } from './found-in.tsx';
import { LocalisedText } from './localised-text.tsx';
import { NoteList } from './note-list.tsx';
import { Related, type RelatedThings } from './related.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { UnsavedNote } from './unsaved-note.tsx';
import { SourceList, sourcesHeadId } from './source-list.tsx';

export type EventTab = 'evidence' | 'related' | 'notes';

interface EventArticleProps {
  readonly details: EventDetails;
  readonly document: OpenDocument;
  readonly tab: EventTab;
  onTab(tab: EventTab): void;
}

const mostRelated = 5;

/** One event, told from top to bottom in one scroll; its head and its tabs stick. The head stays from event to event: its buttons lead on. */
export function EventArticle({ details, document, tab, onTab }: EventArticleProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { event, claims, relations, notes } = details;
  const title = chooseText(event.title, language).text;
  const row = useMemo(() => rowOf(document, event.id), [document, event.id]);
  const related = useMemo(() => relatedTo(document, details), [document, details]);
  const evidence = claims.length + event.citations.length;
  const { samePlace, sameActor } = related.events;
  const links = relations.length + related.flows.length + samePlace.length + sameActor.length;
  const article = useRef<HTMLElement>(null);
  const isChosen = useExplorer((state) => selectSelectedRows(state)[0] === row);
  const begun = useRef('');
  useEffect(
    function beginAtTop() {
      // each event in the scroll of the pane; one that was hidden meanwhile goes on where it was
      if (begun.current !== event.id) article.current?.parentElement?.scrollTo(0, 0);
      begun.current = event.id;
    },
    [event.id],
  );
  const showSources = (): void => {
    onTab('evidence');
    // the tab's panel is drawn first
    requestAnimationFrame(() => globalThis.document.getElementById(sourcesHeadId)?.focus());
  };
  return (
    <article ref={article} className="event-article">
      <DetailsHead event={event} summary={document.summary} />
      {/* while those of the event that is chosen are on their way, no key and no click may reach what is told of this one */}
      <div key={event.id} className="event-article-told" inert={!isChosen}>
        <div className="event-article-body">
          <h2 className="event-article-title">
            <EditedInline event={event.id} field="title">
              <LocalisedText text={event.title} />
            </EditedInline>
          </h2>
          {event.summary !== undefined && (
            <p className="event-article-summary">
              <LocalisedText text={event.summary} />
            </p>
          )}
          <FoundIn details={details} document={document} />
          <UnsavedNote id={event.id} />
          <HiddenNote document={document} id={event.id} />
          <EventFacts details={details} summary={document.summary} onSources={showSources} />
        </div>
        <Tabs
          label={say('details.tabs')}
          tabs={[
            { id: 'evidence', label: say('details.evidence', { count: evidence }) },
            { id: 'related', label: say('details.related', { count: links }) },
            { id: 'notes', label: say('details.notes', { count: notes.length }) },
          ]}
          chosen={tab}
          onChoose={onTab}
        >
          <div className="event-article-body">
            {tab === 'evidence' && <AttachToEvent id={event.id} name={title} />}
            {tab === 'evidence' && <EvidenceFiles list="events" id={event.id} name={title} />}
            {tab === 'evidence' && <ClaimList details={details} />}
            {tab === 'evidence' && <SourceList details={details} />}
            {tab === 'related' && (
              <div className="related-tools">
                <AddRelation event={event.id} />
                {row !== null && <ChainToggle document={document} row={row} />}
              </div>
            )}
            {tab === 'related' && <Related details={details} related={related} document={document} />}
            {tab === 'notes' && <AddNote event={event.id} />}
            {tab === 'notes' && notes.length === 0 && <p className="details-quiet">{say('details.noNote')}</p>}
            {tab === 'notes' && notes.length > 0 && <NoteList notes={notes} />}
          </div>
        </Tabs>
      </div>
    </article>
  );
}

function relatedTo(document: OpenDocument, { event }: EventDetails): RelatedThings {
  const { columns, summary } = document;
  const row = rowOf(document, event.id);
  return {
    flows: relatedFlows(event, summary.flows, summary.places),
    events: row === null ? { samePlace: [], sameActor: [] } : relatedEvents(columns, row, mostRelated),
  };
}
