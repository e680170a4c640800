import type { EventEdit, ExplorerApi } from '../../shared/explorer-api.ts';
import { failure, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { rowOf } from './event-text.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What a form asks of the engine. */
export interface EventEditing {
  /** What a person means by a text; the engine decides. */
  readWhen(text: string): Promise<Result<When>>;
  /** Kept on the disk once it is answered; the views follow by themselves. */
  save(id: string, edit: EventEdit): Promise<Result<null>>;
}

export function createEventEditing(
  store: ExplorerStore,
  api: Pick<ExplorerApi, 'readWhen' | 'editEvent'>,
): EventEditing {
  return {
    readWhen: (text) => api.readWhen({ text }),
    async save(id, edit) {
      const { document } = store.getState();
      const row = document === null ? null : rowOf(document, id);
      if (document === null || row === null) return failure('problem.stale');
      return await api.editEvent({ revision: document.summary.revision, row, edit });
    },
  };
}
