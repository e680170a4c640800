import './records.css';
import { useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { formTitles } from './form-titles.ts';
import { RecordActions } from './record-actions.tsx';
import { RecordList } from './record-list.tsx';
import { browsedLists, foundRows, listNames, recordRows, type BrowsedList } from './record-rows.ts';

/** The records that events and flows are made of: found by name, made, opened, merged, deleted. */
export function Records(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const document = useExplorer((state) => state.document);
  const [list, setList] = useState<BrowsedList>('places');
  return (
    <section className="records" aria-label={say('region.records')}>
      {document !== null && <RecordsOf key={list} document={document} list={list} onList={setList} />}
    </section>
  );
}

interface RecordsOfProps {
  readonly document: OpenDocument;
  readonly list: BrowsedList;
  onList(list: BrowsedList): void;
}

function RecordsOf({ document, list, onList }: RecordsOfProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openNew } = useRecordEditing();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const all = useMemo(() => recordRows(document, list, language), [document, list, language]);
  const rows = useMemo(() => foundRows(all, typed), [all, typed]);
  // what was merged or deleted is marked no longer
  const chosen = marked.filter((id) => all.some((row) => row.id === id));
  return (
    <>
      <header className="records-head">
        <select
          className="field records-lists"
          aria-label={say('records.list')}
          value={list}
          onChange={({ target }) => {
            const next = browsedLists.find((one) => one === target.value);
            if (next !== undefined) onList(next);
          }}
        >
          {browsedLists.map((one) => (
            <option key={one} value={one}>
              {say(listNames[one])}
            </option>
          ))}
        </select>
        <input
          type="search"
          className="field"
          aria-label={say('form.find')}
          placeholder={say('records.find')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <IconButton icon="plus" label={say(formTitles.make[list])} onClick={() => openNew(list, {})} />
      </header>
      {rows.length === 0 ? (
        <p className="records-none">{say(all.length === 0 ? 'records.empty' : 'form.noneFound')}</p>
      ) : (
        <RecordList list={list} rows={rows} marked={chosen} onMark={setMarked} />
      )}
      {chosen.length > 0 && <RecordActions list={list} ids={chosen} />}
    </>
  );
}
