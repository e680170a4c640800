import './details.css';
import { useEffect, useRef, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectPage } from '../store/page-contents.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { ChosenEvents } from './chosen-events.tsx';
import { DatasetOverview } from './dataset-overview.tsx';
import { EventArticle, type EventTab } from './event-article.tsx';
import { RecordPage } from './record-page.tsx';

/** All that is known of the chosen event: what, when, where, who, how sure, and who says so; or the page of an actor or a place. */
export function Details(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const details = useExplorer((state) => state.details);
  const document = useExplorer((state) => state.document);
  const isChosen = useExplorer((state) => selectSelectedRows(state).length > 0);
  // stays from event to event: who goes through the related ones wants to go on
  const [tab, setTab] = useState<EventTab>('evidence');
  const page = useExplorer(selectPage);
  const tellsEvent = page === null;
  const section = useRef<HTMLElement>(null);
  const told = page?.page ?? details?.event.id;
  const isPage = page !== null;
  const shown = useRef(told);
  /** Whether the keys were here last: what had the focus may go with what was told. */
  const hadKeys = useRef(false);
  useEffect(
    function keepFocus() {
      const isOther = shown.current !== told;
      shown.current = told;
      const isLost = globalThis.document.activeElement === globalThis.document.body;
      // what led to the page or the event, or back from it, has gone: who works by keys goes on here
      if (isOther && isLost && (isPage || hadKeys.current)) section.current?.focus();
    },
    [told, isPage],
  );
  useEffect(function leaveByPointer() {
    // a press on what takes no focus is told by no blur that names another element
    const leave = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && section.current?.contains(target))) hadKeys.current = false;
    };
    addEventListener('pointerdown', leave, { capture: true });
    return () => removeEventListener('pointerdown', leave, { capture: true });
  }, []);
  return (
    <section
      ref={section}
      className="details"
      tabIndex={-1}
      aria-label={say('region.details')}
      onFocus={() => (hadKeys.current = true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) hadKeys.current = false;
      }}
    >
      {document !== null && page !== null && (
        <RecordPage key={`${page.page.list} ${page.page.id}`} contents={page} document={document} />
      )}
      {document !== null && tellsEvent && !isChosen && <DatasetOverview document={document} />}
      {document !== null && tellsEvent && isChosen && <ChosenEvents document={document} />}
      {document !== null && tellsEvent && isChosen && details !== null && (
        <EventArticle details={details} document={document} tab={tab} onTab={setTab} />
      )}
    </section>
  );
}
