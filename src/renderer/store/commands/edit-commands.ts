import type { ExplorerApi } from '../../../shared/explorer-api.ts';
import type { Result } from '../../../shared/problem.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import type { ExplorerCommand } from './explorer-command.ts';

/** Changes to the data, and the way back from them. */
export function createEditCommands(
  store: ExplorerStore,
  gestures: Gestures,
  api: Pick<ExplorerApi, 'undo' | 'redo'>,
): readonly ExplorerCommand[] {
  const tell = async (made: Promise<Result<null>>): Promise<void> => {
    const result = await made;
    if (!result.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: result.problems } });
  };
  return [
    {
      id: 'editEvent',
      label: 'command.editEvent',
      shortcut: 'e',
      isEnabled: ({ details }) => details !== null,
      run() {
        gestures.showPanes({ right: 'details' });
        gestures.editEvent(store.getState().details?.event.id ?? null);
      },
    },
    {
      id: 'undo',
      label: 'command.undo',
      shortcut: 'Mod+z',
      isEnabled: ({ document }) => document !== null && document.summary.edits.undo !== null,
      run: () => void tell(api.undo(null)),
    },
    {
      id: 'redo',
      label: 'command.redo',
      shortcut: 'Mod+Shift+z',
      otherShortcut: 'Mod+y',
      isEnabled: ({ document }) => document !== null && document.summary.edits.redo !== null,
      run: () => void tell(api.redo(null)),
    },
  ];
}
