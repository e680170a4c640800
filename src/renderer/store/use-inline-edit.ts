import { useEffect, useRef, useState } from 'react';
import type { RecordFields } from '../../shared/edit.ts';
import { chooseText } from '../../shared/language.ts';
import { failure, success, type Problem, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { edtfOf, rowOf, titleOf } from './event-text.ts';
import { useExplorer, useGestures, useRecordEditing } from './explorer-context.tsx';
import type { InlineEdit } from './explorer-state.ts';

/** A text that is edited where it stands. */
export interface InlineText {
  readonly text: string;
  setText(text: string): void;
  /** What is understood of a date; null where it is no date, or nothing is yet. */
  readonly reading: When | null;
  readonly problems: readonly Problem[];
  save(): void;
  leave(): void;
}

/** How long a hand rests before the engine is asked what was meant. */
const restMs = 200;

/** The title or the date of an event, where it stands. */
export function useInlineEdit({ event, field }: InlineEdit): InlineText {
  const reader = useExplorer((state) => state.language);
  const standing = useExplorer(({ document }) => {
    const row = document === null ? null : rowOf(document, event);
    if (document === null || row === null) return '';
    return field === 'title' ? titleOf(document, row, reader) : edtfOf(document, row);
  });
  const { editInline } = useGestures();
  const { readRecord, readWhen, edit } = useRecordEditing();
  const [typed, setTyped] = useState<string | null>(null);
  const [reading, setReading] = useState<Result<When | null>>(success(null));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isSaving = useRef(false);
  useEffect(
    function ask() {
      if (field !== 'when' || typed === null) return undefined;
      let isWanted = true;
      const rest = setTimeout(() => {
        void readWhen(typed).then((found) => {
          if (isWanted) setReading(found);
        });
      }, restMs);
      return () => {
        isWanted = false;
        clearTimeout(rest);
      };
    },
    [field, typed, readWhen],
  );
  async function save(): Promise<void> {
    const text = typed?.trim() ?? standing;
    if (text === standing) {
      editInline(null);
      return;
    }
    // Enter saves, and so does the focus that goes elsewhere meanwhile
    if (isSaving.current) return;
    isSaving.current = true;
    const fields = field === 'title' ? await titleWith(text) : await dateOf(text);
    const saved = fields.ok
      ? await edit({ kind: 'change', list: 'events', ids: [event], fields: fields.value })
      : fields;
    isSaving.current = false;
    if (saved.ok) editInline(null);
    else setProblems(saved.problems);
  }
  /** The text in the language in which it was shown, beside the others. */
  async function titleWith(text: string): Promise<Result<RecordFields>> {
    const record = await readRecord('events', event);
    if (record === null) return failure('problem.recordGone', { id: event });
    const titles = localTextIn(record.fields['title']);
    return success({ title: { ...titles, [chooseText(titles, reader).language]: text } });
  }
  async function dateOf(text: string): Promise<Result<RecordFields>> {
    const meant = await readWhen(text);
    return meant.ok ? success({ when: meant.value.edtf === '' ? null : meant.value.edtf }) : meant;
  }
  return {
    text: typed ?? standing,
    setText(next) {
      setTyped(next);
      setProblems([]);
    },
    reading: reading.ok ? reading.value : null,
    problems: problems.length > 0 || reading.ok ? problems : reading.problems,
    save: () => void save(),
    leave: () => editInline(null),
  };
}

function localTextIn(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
