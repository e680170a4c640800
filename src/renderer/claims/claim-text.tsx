import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag } from '../ui/language-tag.tsx';

/** A text of the dataset in the reader's language; where it is in another one, it says so. */
export function ClaimText({ text }: { readonly text: LocalText }): React.JSX.Element {
  const reader = useExplorer((state) => state.language);
  const say = translatorFor(reader);
  const { text: words, language } = chooseText(text, reader);
  if (language === reader) return <>{words}</>;
  return (
    <>
      <span lang={language}>{words}</span>
      <LanguageTag
        language={language}
        title={say('details.languageTag', { language: formatLanguage(language, reader) })}
      />
    </>
  );
}
