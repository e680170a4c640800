import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Place } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LocalisedText } from './localised-text.tsx';

interface EventFactsProps {
  readonly details: EventDetails;
  readonly summary: DatasetDocument;
}

/** When, where, who and how sure, each with its doubt beside it. */
export function EventFacts({ details, summary }: EventFactsProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { event, sources } = details;
  const places = event.places.flatMap((id) => summary.places.find((place) => place.id === id) ?? []);
  const actors = event.actors.flatMap((id) => summary.actors.find((actor) => actor.id === id) ?? []);
  const cited = sources.filter(({ id }) => event.citations.some(({ source }) => source === id));
  return (
    <dl className="event-facts">
      <dt>{say('details.when')}</dt>
      <dd>
        <strong>{formatWhen(event.when, language, 'long')}</strong>
        {event.whenArticle !== undefined && (
          <p className="event-facts-doubt">
            {say('details.implied', { when: formatWhen(event.whenArticle, language) })}
          </p>
        )}
        {event.whenNote !== undefined && (
          <p className="event-facts-doubt">
            <LocalisedText text={event.whenNote} />
          </p>
        )}
      </dd>
      {places.length > 0 && <dt>{say('details.where')}</dt>}
      {places.length > 0 && (
        <dd>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                {chooseText(place.name, language).text}{' '}
                <span className="event-facts-doubt">{precisionWords(place, language)}</span>
              </li>
            ))}
          </ul>
        </dd>
      )}
      {actors.length > 0 && <dt>{say('details.who')}</dt>}
      {actors.length > 0 && <dd>{actors.map(({ name }) => chooseText(name, language).text).join(', ')}</dd>}
      <dt>{say('details.certainty')}</dt>
      <dd>
        {event.certainty === undefined ? '–' : wordOf(say, 'certainty', event.certainty)} ·{' '}
        {say('details.sourceCount', { count: cited.length })}
      </dd>
      {event.unverified.length > 0 && <dt>{say('details.unverified')}</dt>}
      {event.unverified.length > 0 && (
        <dd>
          <ul>
            {event.unverified.map((text) => (
              <li key={chooseText(text, 'en').text}>
                <LocalisedText text={text} />
              </li>
            ))}
          </ul>
        </dd>
      )}
    </dl>
  );
}

/** How closely a place is known: "±100 m", "±5 km", or that only its country is. */
function precisionWords({ kind, coordinates }: Place, language: Language): string {
  const say = translatorFor(language);
  if (kind === 'country') return say('details.countryOnly');
  const metres = coordinates?.precisionM;
  if (metres === undefined) return '';
  return metres < 1000
    ? say('details.precision', { metres: formatNumber(metres, language) })
    : say('details.precisionKm', { kilometres: formatNumber(metres / 1000, language) });
}
