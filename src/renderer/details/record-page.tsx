import './record-page.css';
import { useEffect, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { PageContents } from '../store/page-contents.ts';
import { LocalisedText } from './localised-text.tsx';
import { PageActions } from './page-actions.tsx';
import { PageEvents } from './page-events.tsx';
import { PageFacts } from './page-facts.tsx';
import { PageHead } from './page-head.tsx';
import { PageLinks } from './page-links.tsx';
import { PageSketch } from './page-sketch.tsx';
import { PageStrip } from './page-strip.tsx';

interface RecordPageProps {
  readonly contents: PageContents;
  readonly document: OpenDocument;
}

/** An actor or a place: what is known of it, its events in time and where they were, and who else was there. */
export function RecordPage({ contents, document }: RecordPageProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { page, actor, place, rows, actors, places, sources } = contents;
  const record = actor ?? place;
  const name = record === null ? page.id : chooseText(record.name, language).text;
  const article = useRef<HTMLElement>(null);
  useEffect(function beginAtTop() {
    // there is one article a page, in the scroll of the pane
    article.current?.parentElement?.scrollTo(0, 0);
  }, []);
  const own = place === null ? undefined : document.summary.places.indexOf(place);
  const shownPlaces = own === undefined ? places : [{ item: own, count: rows.length }];
  return (
    <article ref={article} className="record-page">
      <PageHead page={page} name={name} />
      <div className="event-article-body">
        <h2 className="event-article-title">{record === null ? name : <LocalisedText text={record.name} />}</h2>
        {record === null && <p className="details-quiet">{say('page.gone')}</p>}
        <PageFacts contents={contents} />
        <p className="page-counts">{say('page.counts', { events: rows.length, sources: sources.length })}</p>
        <PageActions contents={contents} />
        <PageStrip document={document} rows={rows} name={name} />
        <PageSketch document={document} places={shownPlaces} name={name} />
        <PageEvents document={document} rows={rows} />
        <PageLinks
          list="actors"
          counted={actors}
          records={document.summary.actors}
          title={say(actor === null ? 'page.actorsHere' : 'page.actorsWith')}
        />
        <PageLinks list="places" counted={places} records={document.summary.places} title={say('page.places')} />
      </div>
    </article>
  );
}
