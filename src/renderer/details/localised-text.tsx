import { translatorFor } from '../../messages/translator.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** A text of the dataset in the reader's language; where it is in another one, it says so. Never HTML. */
export function LocalisedText({ text }: { readonly text: LocalText }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const chosen = chooseText(text, language);
  if (chosen.language === language) return <>{chosen.text}</>;
  return (
    <>
      <span lang={chosen.language}>{chosen.text}</span> <LanguageTag language={chosen.language} />
    </>
  );
}

export function LanguageTag({ language }: { readonly language: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <abbr className="language-tag" title={say('details.languageTag', { language })}>
      {language.toUpperCase()}
    </abbr>
  );
}
