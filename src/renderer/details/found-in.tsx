import './found-in.css';
import { useMemo } from 'react';
import { foundTexts, saidTexts, shownTexts } from '../../kernels/found-texts.ts';
import { excerptOf } from '../../kernels/text-excerpt.ts';
import { textMatches } from '../../kernels/text-matches.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectSearchedTerms } from '../store/searched-terms.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { saidWords } from './said-words.ts';

interface FoundInProps {
  readonly details: EventDetails;
  readonly summary: DatasetDocument;
}

/** Of a text, characters. */
const most = 120;

/** Where the words of the search stand, if nothing at the top of the details shows them: in which part, and around what. */
export function FoundIn({ details, summary }: FoundInProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const terms = useExplorer(selectSearchedTerms);
  const found = useMemo(
    () =>
      terms.length === 0 ? [] : foundTexts(saidTexts(details, summary), terms, shownTexts(details, summary, language)),
    [details, summary, terms, language],
  );
  if (found.length === 0) return null;
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
    </ul>
  );
}
