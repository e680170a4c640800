import { useLayoutEffect, useRef } from 'react';
import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag } from '../ui/language-tag.tsx';

interface TextInputProps {
  readonly label: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Lines in sight; 1: it has no others. */
  readonly rows: number;
  readonly text: string;
  onText(text: string): void;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isRequired?: boolean;
  /** It was just put here by the person, who wants to type in it. */
  readonly takesFocus?: boolean;
}

/** One language of a text; where that is not the reader's, it says so. */
export function TextInput(props: TextInputProps): React.JSX.Element {
  const { label, language, rows, text, onText, describedBy, isInvalid, isRequired = false, takesFocus = false } = props;
  const reader = useExplorer((state) => state.language);
  const say = translatorFor(reader);
  const name = formatLanguage(language, reader);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function takeFocus() {
      if (takesFocus) box.current?.querySelector<HTMLElement>('.field')?.focus();
    },
    [takesFocus],
  );
  const given = {
    className: 'field',
    autoComplete: 'off',
    lang: language,
    value: text,
    'aria-label': language === reader ? label : say('form.inLanguage', { field: label, language: name }),
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isRequired,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onText(target.value),
  };
  return (
    <div ref={box} className="form-text">
      {rows === 1 ? <input {...given} /> : <textarea {...given} rows={rows} />}
      {language !== reader && <LanguageTag language={language} title={name} />}
    </div>
  );
}
