import './event-facts.css';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { clockWordsAt } from '../../messages/zone-names.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { ActorList } from './actor-list.tsx';
import { clocksOf } from './event-clocks.ts';
import { EditedInline } from './edited-inline.tsx';
import { LocalisedText } from './localised-text.tsx';
import { PlaceList } from './place-list.tsx';
import { TagList } from './tag-list.tsx';

interface EventFactsProps {
  readonly details: EventDetails;
  readonly summary: DatasetDocument;
  /** Leads to the sources, further down. */
  onSources(): void;
}

/** When, where, who and how sure, each with its doubt beside it. */
export function EventFacts({ details: { event, sources }, summary, onSources }: EventFactsProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const places = event.places.flatMap((id) => summary.places.find((place) => place.id === id) ?? []);
  const actors = event.actors.flatMap((id) => summary.actors.find((actor) => actor.id === id) ?? []);
  const tags = event.tags.flatMap((id) => summary.tags.find((tag) => tag.id === id) ?? []);
  const cited = sources.filter(({ id }) => event.citations.some(({ source }) => source === id));
  return (
    <dl className="event-facts">
      <dt>{say('details.when')}</dt>
      <dd>
        <WhenFact event={event} />
      </dd>
      {places.length > 0 && <dt>{say('details.where')}</dt>}
      {places.length > 0 && (
        <dd>
          <PlaceList places={places} />
        </dd>
      )}
      {actors.length > 0 && <dt>{say('details.who')}</dt>}
      {actors.length > 0 && (
        <dd>
          <ActorList actors={actors} />
        </dd>
      )}
      <dt>{say('details.certainty')}</dt>
      <dd>
        {event.certainty !== undefined && `${wordOf(say, 'certainty', event.certainty)} · `}
        {cited.length === 0 ? (
          say('details.noSource')
        ) : (
          <button type="button" className="event-facts-sources" onClick={onSources}>
            {say('details.sourceCount', { count: cited.length })}
          </button>
        )}
      </dd>
      {tags.length > 0 && <dt>{say('facet.all.tag')}</dt>}
      {tags.length > 0 && (
        <dd>
          <TagList tags={tags} />
        </dd>
      )}
      {event.unverified.length > 0 && <dt>{say('details.unverified')}</dt>}
      {event.unverified.length > 0 && (
        <dd>
          <ul>
            {event.unverified.map((text, index) => (
              <li key={index}>
                <LocalisedText text={text} />
              </li>
            ))}
          </ul>
        </dd>
      )}
    </dl>
  );
}

/** When it was: as it was resolved, as it is written in the file, and as the article has it. */
function WhenFact({ event }: { readonly event: EventRecord }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const readIn = useExplorer((state) => state.view.timeZone);
  const { when, whenArticle, whenNote } = event;
  const { own, zone, instant, asked, isUnknown } = clocksOf(event, readIn);
  return (
    <>
      <EditedInline event={event.id} field="when">
        <strong>{formatWhen(own, language, 'long')}</strong>
      </EditedInline>
      {zone !== '' && (
        <span className="event-facts-doubt" title={zone}>
          {' · '}
          {clockWordsAt(zone, instant, language)}
        </span>
      )}
      {when.edtf !== '' && (
        <>
          {' '}
          <span className="event-facts-written" title={say('details.written')}>
            {when.edtf}
          </span>
        </>
      )}
      {asked !== null && readIn !== null && (
        <p>
          {formatWhen(asked, language, 'long')}
          <span className="event-facts-doubt" title={readIn}>
            {' · '}
            {clockWordsAt(readIn, instant, language)}
          </span>
        </p>
      )}
      {isUnknown && <p className="event-facts-doubt">{say('zone.unknown')}</p>}
      {whenArticle !== undefined && (
        <p className="event-facts-doubt">
          {say('details.implied')} <span className="event-facts-implied">{formatWhen(whenArticle, language)}</span>
        </p>
      )}
      {whenNote !== undefined && (
        <p className="event-facts-doubt">
          <LocalisedText text={whenNote} />
        </p>
      )}
    </>
  );
}
