import './event-form.css';
import { useEffect, useId, useRef, useState } from 'react';
import { formatLanguage } from '../../messages/language-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import type { RecordFields } from '../../shared/edit.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { success, type Problem, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { useEventEditing, useExplorer, useGestures } from '../store/explorer-context.tsx';

/** How long a hand rests before the engine is asked what was meant. */
const restMs = 200;

/** Titles and date of an event, to be changed. Enter saves, Escape leaves all as it was; the focus goes back either way. */
export function EventForm({ event }: { readonly event: EventRecord }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { editEvent } = useGestures();
  const { readWhen, save } = useEventEditing();
  const before = chooseText(event.title, language);
  const [title, setTitle] = useState(before.text);
  const shortBefore = event.shortTitle?.[language] ?? '';
  const [shortTitle, setShortTitle] = useState(shortBefore);
  const [when, setWhen] = useState(event.when.edtf);
  const reading = useReading(when, event.when);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useFocusInside();
  const hintId = useId();
  const canSave = title.trim() !== '' && reading.ok;

  async function submit(): Promise<void> {
    const meant = await readWhen(when);
    if (title.trim() === '' || !meant.ok) return;
    const fields: RecordFields = {
      ...(title !== before.text && { title: { ...event.title, [language]: title.trim() } }),
      ...(shortTitle !== shortBefore && { shortTitle: withText(event.shortTitle, language, shortTitle.trim()) }),
      ...(meant.value.edtf !== event.when.edtf && { when: meant.value.edtf === '' ? null : meant.value.edtf }),
    };
    const saved = Object.keys(fields).length === 0 ? success(null) : await save(event.id, fields);
    if (saved.ok) editEvent(null);
    else setProblems(saved.problems);
  }

  return (
    <form
      ref={form}
      className="event-form"
      aria-label={say('command.editEvent')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
      onKeyDown={(pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        editEvent(null);
      }}
    >
      <label>
        {before.language === language
          ? say('edit.title')
          : say('edit.titleIn', { language: formatLanguage(language, language) })}
        <input value={title} autoComplete="off" onChange={(typed) => setTitle(typed.target.value)} />
      </label>
      {title.trim() === '' && <p className="event-form-problem">{say('edit.noTitle')}</p>}
      <label>
        {say('edit.shortTitle')}
        <input value={shortTitle} autoComplete="off" onChange={(typed) => setShortTitle(typed.target.value)} />
      </label>
      <label>
        {say('edit.when')}
        <input
          value={when}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          aria-describedby={hintId}
          aria-invalid={!reading.ok}
          onChange={(typed) => setWhen(typed.target.value)}
        />
      </label>
      <p id={hintId} role="status" className={reading.ok ? 'event-form-understood' : 'event-form-problem'}>
        {reading.ok
          ? say('edit.understood', { when: formatWhen(reading.value, language, 'long') })
          : reading.problems.map(({ message }) => sayMessage(say, message)).join(' ')}
      </p>
      <p className="event-form-hint">{say('edit.hint')}</p>
      {problems.length > 0 && (
        <p role="alert" className="event-form-problem">
          {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
        </p>
      )}
      <div className="event-form-buttons">
        <button type="submit" className="button button-primary" disabled={!canSave}>
          {say('edit.save')}
        </button>
        <button type="button" className="button" onClick={() => editEvent(null)}>
          {say('edit.cancel')}
        </button>
      </div>
    </form>
  );
}

/** An empty text is none; null where none is left. */
function withText(texts: LocalText | undefined, language: string, text: string): LocalText | null {
  const { [language]: _, ...others } = texts ?? {};
  if (text !== '') return { ...others, [language]: text };
  return Object.keys(others).length === 0 ? null : others;
}

/** What the engine understands of the text once the hand rests; until then, what it understood before. */
function useReading(text: string, first: When): Result<When> {
  const { readWhen } = useEventEditing();
  const [reading, setReading] = useState<Result<When>>(() => success(first));
  useEffect(
    function ask() {
      let isWanted = true;
      const rest = setTimeout(() => {
        void readWhen(text).then((found) => {
          if (isWanted) setReading(found);
        });
      }, restMs);
      return () => {
        isWanted = false;
        clearTimeout(rest);
      };
    },
    [text, readWhen],
  );
  return reading;
}

/** The focus goes to the form's first field, and back to where it was once the form is gone. */
function useFocusInside(): React.RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(function moveFocus() {
    const before = document.activeElement;
    form.current?.querySelector('input')?.select();
    return () => {
      // who went on elsewhere stays there
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return form;
}
