import './merge-dialog.css';
import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { EditedList, EditedRecord, SplitPart } from '../../shared/edit.ts';
import { useExplorer, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { recordTitle } from './record-title.ts';
import { SplitEvent } from './split-event.tsx';
import { SplitNamed } from './split-named.tsx';

interface SplitDialogProps {
  readonly list: EditedList;
  readonly id: string;
}

/** Asks how a record is parted. */
export function SplitDialog({ list, id }: SplitDialogProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { showDialog } = useGestures();
  const { readRecord, make } = useRecordEditing();
  const [record, setRecord] = useState<EditedRecord | null>(null);
  useEffect(
    function read() {
      let isWanted = true;
      void readRecord(list, id).then((found) => {
        if (!isWanted) return;
        if (found === null) showDialog(null);
        else setRecord(found);
      });
      return () => {
        isWanted = false;
      };
    },
    [list, id, readRecord, showDialog],
  );
  if (record === null) return null;
  const name = recordTitle(record.fields, language);
  const close = (): void => showDialog(null);
  const split = (parts: readonly SplitPart[]): void => {
    close();
    void make({ kind: 'split', list, id, parts }, { key: 'edited.split', values: { count: parts.length, name } });
  };
  return (
    <Dialog label={say('split.title', { name })} className="split-dialog" onClose={close}>
      {list === 'events' ? (
        <SplitEvent name={name} fields={record.fields} onSplit={split} onCancel={close} />
      ) : (
        <SplitNamed name={name} list={list} record={record} onSplit={split} onCancel={close} />
      )}
    </Dialog>
  );
}
