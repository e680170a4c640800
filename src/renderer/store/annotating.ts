import { daysOfExtent } from '../../kernels/days-of-extent.ts';
import { dateAt } from '../../kernels/date-at.ts';
import type { RecordFields } from '../../shared/edit.ts';
import { selectCanEdit } from './can-edit.ts';
import { useExplorer, useExplorerStore, useIsPinned, useRecordEditing } from './explorer-context.tsx';
import type { ExplorerState } from './explorer-state.ts';

/** What can be done with an annotation where it stands. */
export interface AnnotationEditing {
  /** Opens its form. */
  open(id: string): void;
  remove(id: string): void;
  /** Puts it elsewhere; false where that could not be kept, which is told. */
  move(id: string, fields: RecordFields): Promise<boolean>;
}

/** Null where annotations are only read: in a page, before an audience, on the side that was pinned. */
export function useAnnotationEditing(): AnnotationEditing | null {
  const store = useExplorerStore();
  const { openRecord, remove, edit } = useRecordEditing();
  const canEdit = useExplorer((state) => selectCanEdit(state) && state.presentation === null);
  const isPinned = useIsPinned();
  if (!canEdit || isPinned) return null;
  return {
    open: (id) => void openRecord('annotations', id),
    remove: (id) => void remove('annotations', [id]),
    async move(id, fields) {
      const saved = await edit({ kind: 'change', list: 'annotations', ids: [id], fields });
      if (!saved.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: saved.problems } });
      return saved.ok;
    },
  };
}

/** A window is about as wide, pixels. */
const windowPx = 1000;

/** The time that a new annotation begins with: that of the brush, of the event that is told, or of the middle of the window. */
export function timeToAnnotate({ view: { brush, timeExtent }, details }: ExplorerState): string {
  if (brush !== null) return daysOfExtent(brush);
  if (details !== null && details.event.when.edtf !== '') return details.event.when.edtf;
  const { from, to } = timeExtent;
  return dateAt((from + to) / 2, (to - from) / windowPx).edtf;
}
