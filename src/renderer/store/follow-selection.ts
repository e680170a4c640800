import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { isStale } from './file-problem.ts';
import { leaveForms } from './record-form.ts';
import { selectSelectedRows } from './selectors.ts';

/**
 * Keeps `details` those of the first chosen event, whoever chose it. Until they are there, those before them stay: nothing
 * flickers for who walks from event to event. Not behind a page: what nobody saw any more would come up once more, and take
 * the key that is meant for what was chosen.
 */
export function followSelection(store: ExplorerStore, api: Pick<ExplorerApi, 'getEventDetails'>): void {
  const fetchDetails = async (revision: number, row: number): Promise<void> => {
    const details = await api.getEventDetails({ revision, row });
    const { document } = store.getState();
    const isWanted = document?.summary.revision === revision && selectSelectedRows(store.getState())[0] === row;
    if (!isWanted) return;
    if (details.ok) store.setState({ details: details.value });
    else if (!isStale(details))
      store.setState({ details: null, notice: { kind: 'problem', fileName: '', problems: details.problems } });
  };
  store.subscribe((state, before) => {
    if (state.view.selection === before.view.selection && state.document?.summary === before.document?.summary) return;
    if (
      state.forms.pane === 'details' &&
      state.forms.open.length > 0 &&
      state.view.selection !== before.view.selection
    ) {
      // who chooses another event wants to read of it; what was typed is kept
      store.setState({ forms: leaveForms(state.forms, state.forms.open) });
    }
    const isFromPage = before.view.pages.length > 0 && state.view.pages.length === 0;
    if (isFromPage && state.view.selection !== before.view.selection) store.setState({ details: null });
    const row = selectSelectedRows(state)[0];
    if (row !== undefined && state.document !== null) void fetchDetails(state.document.summary.revision, row);
    else if (state.details !== null) store.setState({ details: null });
  });
}
