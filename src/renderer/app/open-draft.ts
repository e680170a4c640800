import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';

/** Opens a draft; where it is gone, that is told, as what becomes of the opening is. */
export async function openDraft(
  api: Pick<ExplorerApi, 'openDraft'>,
  store: ExplorerStore,
  fileName: string,
): Promise<void> {
  const opened = await api.openDraft({ fileName });
  if (!opened.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: opened.problems } });
}
