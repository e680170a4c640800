import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText, untoldLanguage, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectSearchedTerms } from '../store/searched-terms.ts';
import { LanguageTag as Tag } from '../ui/language-tag.tsx';
import { MarkedText } from '../ui/marked-text.tsx';

/** A text of the dataset in the reader's language; where it is in another one that is known, it says so. What is searched for is marked. Never HTML. */
export function LocalisedText({ text }: { readonly text: LocalText }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const chosen = chooseText(text, language);
  const marked = <MarkedText text={chosen.text} terms={useExplorer(selectSearchedTerms)} />;
  if (chosen.language === language || chosen.language === untoldLanguage) return marked;
  return (
    <>
      <span lang={chosen.language}>{marked}</span> <LanguageTag language={chosen.language} />
    </>
  );
}

export function LanguageTag({ language }: { readonly language: string }): React.JSX.Element {
  const reader = useExplorer((state) => state.language);
  const name = formatLanguage(language, reader);
  return <Tag language={language} title={translatorFor(reader)('details.languageTag', { language: name })} />;
}
