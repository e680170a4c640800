import { daysOfExtent } from '../../kernels/days-of-extent.ts';
import { dateAt } from '../../kernels/date-at.ts';
import { shiftedDate } from '../../kernels/shifted-date.ts';
import type { RecordFields } from '../../shared/edit.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { Problem } from '../../shared/problem.ts';
import { selectCanEdit } from './can-edit.ts';
import { useExplorer, useExplorerStore, useIsPinned, useRecordEditing } from './explorer-context.tsx';
import type { ExplorerState } from './explorer-state.ts';

/** What can be done with an annotation where it stands. */
export interface AnnotationEditing {
  /** Opens its form. */
  open(id: string): void;
  remove(id: string): void;
  /** Puts it on another point of the map; false where that could not be kept, which is told. */
  moveTo(id: string, point: LngLat): Promise<boolean>;
  /** Puts it so many milliseconds later; false where it stays, or that could not be kept, which is told. */
  moveInTime(id: string, edtf: string, ms: number): Promise<boolean>;
}

/** Null where annotations are only read: in a page, before an audience, on the side that was pinned. */
export function useAnnotationEditing(): AnnotationEditing | null {
  const store = useExplorerStore();
  const { openRecord, remove, edit } = useRecordEditing();
  const canEdit = useExplorer((state) => selectCanEdit(state) && state.presentation === null);
  const isPinned = useIsPinned();
  if (!canEdit || isPinned) return null;
  const tell = (problems: readonly Problem[]): void =>
    store.setState({ notice: { kind: 'problem', fileName: '', problems } });
  async function change(id: string, fields: RecordFields): Promise<boolean> {
    // it comes to rest as it goes: it may be deleted, or its file closed
    if (store.getState().document?.summary.annotations.some((one) => one.id === id) !== true) return false;
    const saved = await edit({ kind: 'change', list: 'annotations', ids: [id], fields });
    if (!saved.ok) tell(saved.problems);
    return saved.ok;
  }
  return {
    open: (id) => void openRecord('annotations', id),
    remove: (id) => void remove('annotations', [id]),
    async moveTo(id, { lng, lat }) {
      const point = { lng: rounded(lng), lat: rounded(lat) };
      const was = store.getState().document?.summary.annotations.find((one) => one.id === id)?.point;
      return (was?.lng !== point.lng || was.lat !== point.lat) && (await change(id, { point }));
    },
    async moveInTime(id, edtf, ms) {
      const when = shiftedDate(edtf, ms);
      if (when === null) tell([{ path: '', message: { key: 'problem.notMovedByHand' }, severity: 'warning' }]);
      return when !== null && when !== edtf && (await change(id, { when }));
    },
  };
}

/** To about ten metres. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
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
