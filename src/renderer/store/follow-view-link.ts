import type { ViewLink } from '../../shared/view-link.ts';
import type { Notice } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import type { Gestures } from './gestures.ts';
import type { Presenting } from './presenting.ts';

/**
 * Shows the view that a link leads to, where what is open has it. A file may have been given another name since: where
 * names differ that is told, and so is what a link needs that leads to no view of what is open.
 */
export function followViewLink(
  store: ExplorerStore,
  gestures: Gestures,
  presenting: Pick<Presenting, 'leave'>,
  { view, file }: ViewLink,
): void {
  const { document } = store.getState();
  const linked = document?.summary.offeredViews.find(({ id }) => id === view);
  if (document === null || linked === undefined) {
    gestures.tell({ key: 'problem.linkElsewhere', values: { fileName: file } });
    return;
  }
  presenting.leave();
  gestures.showView(linked);
  const { fileName } = document.summary;
  const notice: Notice = {
    kind: 'told',
    fileName: '',
    problems: [],
    done: { key: 'views.otherFile', values: { link: file, fileName } },
  };
  if (fileName !== file) store.setState({ notice });
}
