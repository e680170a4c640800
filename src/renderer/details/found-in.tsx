import './found-in.css';
import { useMemo } from 'react';
import { foundTexts, saidTexts, shownTexts } from '../../kernels/found-texts.ts';
import { nearestInCircle } from '../../kernels/nearest-in-circle.ts';
import { excerptOf } from '../../kernels/text-excerpt.ts';
import { textMatches } from '../../kernels/text-matches.ts';
import { distanceWords } from '../../messages/distance-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { rowOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSearchedCircles, selectSearchedTerms } from '../store/searched-terms.ts';
import { selectHiding } from '../store/selectors.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { saidWords } from './said-words.ts';

interface FoundInProps {
  readonly details: EventDetails;
  readonly document: OpenDocument;
}

/** Of a text, characters. */
const most = 120;

/**
 * Where the words of the search stand, if nothing at the top of the details shows them: in which part, and around what. Nothing of an event
 * that the search leaves out: it was not found.
 */
export function FoundIn({ details, document }: FoundInProps): React.JSX.Element | null {
  const { summary } = document;
  const row = useMemo(() => rowOf(document, details.event.id), [document, details]);
  const isLeftOut = useExplorer((state) => selectHiding(state, row).includes('search'));
  const language = useExplorer((state) => state.language);
  const terms = useExplorer(selectSearchedTerms);
  const found = useMemo(
    () =>
      terms.length === 0 ? [] : foundTexts(saidTexts(details, summary), terms, shownTexts(details, summary, language)),
    [details, summary, terms, language],
  );
  const circles = useExplorer(selectSearchedCircles);
  const near = useMemo(() => {
    const places = details.event.places.flatMap((id) => summary.places.find((place) => place.id === id) ?? []);
    // what is asked for itself stands among the places already
    return circles.flatMap((circle) => {
      const nearest = nearestInCircle(places, circle);
      return nearest === null || nearest.km === 0 ? [] : [{ ...nearest, name: circle.name }];
    });
  }, [details, summary, circles]);
  if (isLeftOut || found.length + near.length === 0) return null;
  const say = translatorFor(language);
  return (
    <ul className="found-in" aria-label={say('found.label')}>
      {found.map((each) => {
        const { part, text } = each;
        const said = saidWords(each, details, language);
        return (
          <li key={`${part} ${text}`}>
            <span className="found-in-part">{say('copy.fact', { name: say(`found.${part}`), value: '' })}</span>
            <MarkedText text={excerptOf(said, textMatches(said, terms)[0] ?? null, most)} terms={terms} />
          </li>
        );
      })}
      {near.map(({ name, place, km }) => (
        <li key={`near ${name} ${km}`}>
          <span className="found-in-part">
            {say('copy.fact', { name: say('found.near', { place: name }), value: '' })}
          </span>
          {say('found.nearPlace', {
            place: chooseText(place.name, language).text,
            distance: distanceWords(km, 0, language),
          })}
        </li>
      ))}
    </ul>
  );
}
