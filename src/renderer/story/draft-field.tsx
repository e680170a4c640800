import { useLayoutEffect, useId, useRef, useState } from 'react';
import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText, untoldLanguage, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { LanguageTag } from '../ui/language-tag.tsx';
import { useKeeping } from './use-keeping.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly text: LocalText | undefined;
  /** Lines in sight; 1: one line of text, which is seen whole: it goes on under itself where it is long. */
  readonly rows: number;
  readonly isRequired?: boolean;
  /** What was typed before it was there: one goes on typing here. Words that are kept are chosen, and go with the first letter. */
  readonly begunWith?: string | null;
  /** It has taken over what was typed. */
  readonly onBegun?: () => void;
  /** Stands there while nothing is written. */
  readonly placeholder?: string;
  /** The text with what was typed, in all of its languages; null: nothing is left of it. */
  onSave(text: LocalText | null): Promise<boolean>;
}

/**
 * A text in the window's language, or in one that nobody has told; its other languages stay. What is typed is kept once the hand rests, and when it goes
 * elsewhere: each time is an edit. `data-kept`: nothing is typed that is not kept.
 */
export function DraftField(props: DraftFieldProps): React.JSX.Element {
  const { label, text = {}, rows, isRequired = false, begunWith = null, onBegun, placeholder = '', onSave } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const id = useId();
  const other = chooseText(text, language);
  // what nobody has told the language of is gone on with, not translated
  const written = other.language === untoldLanguage ? untoldLanguage : language;
  const kept = text[written] ?? '';
  const [typed, setTyped] = useState(begunWith);
  // a blank that is typed before the next word stays
  if (typed === kept) setTyped(null);
  /** What is on its way to the engine. */
  const sent = useRef<string | null>(null);
  const isOther = kept === '' && other.text !== '';
  const isKept = typed === null || typed.trim() === kept.trim();
  const save = (): void => {
    if (isKept) {
      sent.current = null;
      setTyped(null);
      return;
    }
    const words = typed.trim();
    if (words === sent.current) return;
    const { [written]: _, ...others } = text;
    const next: LocalText = words === '' ? others : { ...others, [written]: words };
    const isGone = Object.keys(next).length === 0;
    if (isGone && isRequired) {
      setTyped(null);
      return;
    }
    sent.current = words;
    void onSave(isGone ? null : next).then(() => {
      // what was kept may be taken back, and written once more
      sent.current = null;
    });
  };
  useKeeping(typed, isKept, save);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(
    function goOnTyping() {
      if (begunWith === null) return;
      onBegun?.();
      // who has gone elsewhere meanwhile stays there
      if (document.activeElement !== document.body) return;
      field.current?.focus();
      field.current?.setSelectionRange(begunWith.length, begunWith.length);
      if (begunWith === kept) field.current?.select();
    },
    [begunWith, kept, onBegun],
  );
  const given = {
    id,
    ref: field,
    autoComplete: 'off',
    ...(written !== untoldLanguage && { lang: written }),
    value: typed ?? kept,
    placeholder: isOther ? other.text : placeholder,
    'aria-required': isRequired,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped(target.value),
    onBlur: save,
  };
  return (
    <div className="draft-field" data-kept={isKept}>
      <label className="draft-field-label" htmlFor={id}>
        {label}
        {isOther && (
          <LanguageTag
            language={other.language}
            title={say('story.onlyIn', { language: formatLanguage(other.language, language) })}
          />
        )}
      </label>
      {rows === 1 ? (
        <textarea
          {...given}
          className="field draft-field-line"
          rows={1}
          onChange={({ target }) => setTyped(target.value.replaceAll(/\s*\n\s*/gu, ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      ) : (
        <textarea {...given} className="field" rows={rows} />
      )}
    </div>
  );
}
