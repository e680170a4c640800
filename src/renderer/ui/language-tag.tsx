import './language-tag.css';

interface LanguageTagProps {
  /** BCP 47 tag. */
  readonly language: string;
  /** What the tag means, in words. */
  readonly title: string;
}

/** Says that the text before it is in another language than the reader's. */
export function LanguageTag({ language, title }: LanguageTagProps): React.JSX.Element {
  return (
    <abbr className="language-tag" title={title}>
      {language.toUpperCase()}
    </abbr>
  );
}
