import { useEffect, useState } from 'react';
import type { Attachment } from '../../shared/attachment.ts';
import type { EditedList } from '../../shared/edit.ts';
import { useExplorerStore, useRecordEditing } from './explorer-context.tsx';

const none: readonly Attachment[] = [];

/** The evidence of a record, followed through all edits. */
export function useAttachments(list: EditedList, id: string): readonly Attachment[] {
  const store = useExplorerStore();
  const { readAttachments } = useRecordEditing();
  const [attachments, setAttachments] = useState(none);
  useEffect(
    function follow() {
      let isWanted = true;
      const read = (): void =>
        void readAttachments(list, id).then((found) => {
          if (isWanted) setAttachments(found);
        });
      read();
      const stop = store.subscribe((state, before) => {
        if (state.document !== before.document) read();
      });
      return () => {
        isWanted = false;
        stop();
      };
    },
    [store, readAttachments, list, id],
  );
  return attachments;
}
