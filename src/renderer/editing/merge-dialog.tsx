import './merge-dialog.css';
import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { EditedList, EditedRecord } from '../../shared/edit.ts';
import { useExplorer, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { recordTitle } from './record-title.ts';
import { referrerWords } from './referrer-words.ts';

interface MergeDialogProps {
  readonly list: EditedList;
  readonly ids: readonly string[];
}

/** Asks which of several records stays, and says what will point to it then. */
export function MergeDialog({ list, ids }: MergeDialogProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { showDialog } = useGestures();
  const { make } = useRecordEditing();
  const records = useRecords(list, ids);
  const [chosen, setChosen] = useState(ids[0] ?? '');
  if (records === null) return null;
  const titleOf = (id: string): string => recordTitle(records.get(id)?.fields ?? {}, language);
  const others = ids.filter((id) => id !== chosen);
  const moving = referrerWords(
    others.map((id) => records.get(id)?.usedBy ?? []),
    language,
  );
  const name = titleOf(chosen);
  const close = (): void => showDialog(null);
  const merge = async (): Promise<void> => {
    close();
    await make(
      { kind: 'merge', list, ids: [chosen, ...others] },
      { key: 'edited.merged', values: { count: ids.length, name } },
    );
  };
  return (
    <Dialog label={say('merge.title', { count: ids.length })} className="merge-dialog" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <h2>{say('merge.title', { count: ids.length })}</h2>
        <fieldset className="merge-choice">
          <legend className="form-label">{say('merge.stays')}</legend>
          {ids.map((id) => (
            <label key={id} className="merge-record">
              <input type="radio" name="stays" value={id} checked={id === chosen} onChange={() => setChosen(id)} />
              <span>{titleOf(id)}</span>
              <span className="merge-record-use">
                {referrerWords([records.get(id)?.usedBy ?? []], language) || say('merge.unused')}
              </span>
            </label>
          ))}
        </fieldset>
        <p role="status">
          {moving === '' ? say('merge.nothingMoves', { name }) : say('merge.moves', { referrers: moving, name })}
        </p>
        <p className="dialog-hint">{say('merge.kept', { name })}</p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={close}>
            {say('form.cancel')}
          </button>
          <button type="submit" className="button button-primary">
            {say('merge.do', { name })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The records by id, once they are all there; null until then. */
function useRecords(list: EditedList, ids: readonly string[]): ReadonlyMap<string, EditedRecord> | null {
  const { readRecord } = useRecordEditing();
  const { showDialog } = useGestures();
  const [records, setRecords] = useState<ReadonlyMap<string, EditedRecord> | null>(null);
  useEffect(
    function read() {
      let isWanted = true;
      void Promise.all(ids.map((id) => readRecord(list, id))).then((found) => {
        if (!isWanted) return;
        const there = ids.flatMap((id, at) =>
          found[at] === null || found[at] === undefined ? [] : [[id, found[at]] as const],
        );
        if (there.length < ids.length) showDialog(null);
        else setRecords(new Map(there));
      });
      return () => {
        isWanted = false;
      };
    },
    [list, ids, readRecord, showDialog],
  );
  return records;
}
