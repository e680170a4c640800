import { useId, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { EditedList, EditedRecord, RecordFields, SplitPart } from '../../shared/edit.ts';
import { rowOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { CheckList } from './check-list.tsx';
import { textsIn } from './form-values.ts';
import { SplitFrame } from './split-frame.tsx';

interface SplitNamedProps {
  readonly name: string;
  readonly list: EditedList;
  readonly record: EditedRecord;
  onSplit(parts: readonly SplitPart[]): void;
  onCancel(): void;
}

/** Which field of a record says what it is called. */
function nameField(list: EditedList): 'title' | 'label' | 'name' {
  if (list === 'sources') return 'title';
  return list === 'flows' ? 'label' : 'name';
}

/** A place, an actor, a source or a flow becomes two: what each is called, and which events go with the second. */
export function SplitNamed({ name, list, record, onSplit, onCancel }: SplitNamedProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const document = useExplorer((state) => state.document);
  const [first, setFirst] = useState(name);
  const [second, setSecond] = useState('');
  const [takes, setTakes] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const id = useId();
  const events = record.usedBy.find((one) => one.list === 'events')?.ids ?? [];
  const eventTitle = (event: string): string => {
    const row = document === null ? null : rowOf(document, event);
    return document === null || row === null ? event : titleOf(document, row, language);
  };
  const field = nameField(list);
  const named = (words: string, before: Readonly<Record<string, string>> = {}): RecordFields => ({
    // the title of a source has no languages
    [field]: list === 'sources' ? words : { ...before, [language]: words },
  });
  const submit = (): void => {
    if (first.trim() === '' || second.trim() === '') {
      setProblem(say('split.twoNames'));
      return;
    }
    const renamed = named(first.trim(), textsIn(record.fields[field]));
    onSplit([{ fields: first.trim() === name ? {} : renamed }, { fields: named(second.trim()), takes }]);
  };
  return (
    <SplitFrame
      name={name}
      action={say('split.do', { count: 2 })}
      problem={problem}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div>
        <label className="form-label" htmlFor={`${id}-first`}>
          {say('split.first')}
        </label>
        <input id={`${id}-first`} className="field" value={first} onChange={({ target }) => setFirst(target.value)} />
      </div>
      <div>
        <label className="form-label" htmlFor={`${id}-second`}>
          {say('split.second')}
        </label>
        <input
          id={`${id}-second`}
          className="field"
          value={second}
          onChange={({ target }) => setSecond(target.value)}
        />
      </div>
      {events.length > 0 && (
        <CheckList
          label={say('split.takes')}
          options={events.map((event) => [event, eventTitle(event)] as const)}
          checked={takes}
          onCheck={setTakes}
        />
      )}
    </SplitFrame>
  );
}
