import type { RecordFields } from '../../shared/edit.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { failure, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What a form asks of the engine. */
export interface EventEditing {
  /** What a person means by a text; the engine decides. */
  readWhen(text: string): Promise<Result<When>>;
  /** Sets fields of an event, as the dataset format writes them. Kept on the disk once it is answered; the views follow. */
  save(id: string, fields: RecordFields): Promise<Result<unknown>>;
}

export function createEventEditing(store: ExplorerStore, api: Pick<ExplorerApi, 'readWhen' | 'edit'>): EventEditing {
  return {
    readWhen: (text) => api.readWhen({ text }),
    async save(id, fields) {
      const { document } = store.getState();
      if (document === null) return failure('problem.stale');
      const { revision } = document.summary;
      return await api.edit({ revision, edit: { kind: 'change', list: 'events', ids: [id], fields } });
    },
  };
}
