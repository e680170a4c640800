import { countryName } from '../../messages/facet-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { PageContents } from '../store/page-contents.ts';
import { LocalisedText } from './localised-text.tsx';
import { geometryWords, precisionWords } from './place-words.ts';

/** What is known of an actor or a place beside its events: kind, other names, role, note. */
export function PageFacts({ contents: { actor, place } }: { readonly contents: PageContents }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const record = actor ?? place;
  const country = record?.country;
  const isCountry = place?.kind === 'country';
  const said = [
    record?.kind === undefined ? '' : wordOf(say, 'recordKind', record.kind),
    country === undefined || isCountry ? '' : countryName(country, language),
    place === null ? '' : place.coordinates === undefined ? say('details.notOnMap') : precisionWords(place, language),
    place === null ? '' : geometryWords(place, language),
  ].filter((text) => text !== '');
  const others = record === null ? [] : otherNames(record.name, language);
  const texts: readonly (LocalText | undefined)[] = [actor?.role, place?.site?.summary, place?.note];
  return (
    <>
      {said.length > 0 && <p className="details-meta">{said.join(' · ')}</p>}
      {others.length > 0 && <p className="details-meta">{say('page.otherNames', { names: others.join(', ') })}</p>}
      {texts.map(
        (text, index) =>
          text !== undefined && (
            <p key={index} className="page-text">
              <LocalisedText text={text} />
            </p>
          ),
      )}
    </>
  );
}

/** Its names in other languages, each once. */
function otherNames(name: LocalText, language: string): readonly string[] {
  const { text } = chooseText(name, language);
  return [...new Set(Object.values(name))].filter((other) => other !== text);
}
