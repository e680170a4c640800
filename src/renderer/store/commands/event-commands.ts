import type { Copied, ExplorerState } from '../explorer-state.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import { neighbourEvent } from '../neighbour-event.ts';
import { relationsOf, selectShownChain } from '../relations-of.ts';
import { selectFiltering, selectSelectedRows } from '../selectors.ts';
import type { ExplorerCommand } from './explorer-command.ts';

/** What is put on the clipboard, in one or two forms. */
export interface ClipboardContent {
  readonly text: string;
  readonly html?: string;
  /** How many events it tells of. */
  readonly count: number;
}

/** More events than are put on the clipboard at once. */
export interface TooMuch {
  readonly count: number;
  readonly limit: number;
}

/** How views tell events to the clipboard. */
export interface CopyActions {
  /** The events of the list, as a table. */
  tableOfEvents(state: ExplorerState): ClipboardContent | TooMuch;
  /** The event of the details, as a text; null where there is none. */
  textOfEvent(state: ExplorerState): ClipboardContent | null;
  /** False where the host did not let it. */
  writeClipboard(content: ClipboardContent): Promise<boolean>;
}

/** The told event, where relations join others to it. */
function chainedRow(state: ExplorerState): number | null {
  const row = selectSelectedRows(state)[0];
  if (state.document === null || row === undefined) return null;
  return relationsOf(state.document).has(row) ? row : null;
}

/** How long it is told that something was copied. */
const toldMs = 2500;

/** From one event to the next, and out of the app by the clipboard. */
export function createEventCommands(
  store: ExplorerStore,
  gestures: Gestures,
  copying: CopyActions,
): readonly ExplorerCommand[] {
  const step = (by: 1 | -1) => (): void => {
    const row = neighbourEvent(store.getState(), by);
    if (row !== null) gestures.select(row);
  };
  const copy = async (what: Copied['what'], content: ClipboardContent | TooMuch | null): Promise<void> => {
    if (content === null) return;
    if ('limit' in content) {
      gestures.tell({ key: 'problem.tooManyToCopy', values: { ...content } });
      return;
    }
    if (!(await copying.writeClipboard(content))) {
      gestures.tell({ key: 'problem.notCopied' });
      return;
    }
    const copied: Copied = { what, count: content.count };
    store.setState({ copied });
    setTimeout(() => {
      if (store.getState().copied === copied) store.setState({ copied: null });
    }, toldMs);
  };
  return [
    {
      id: 'previousEvent',
      label: 'command.previousEvent',
      shortcut: 'k',
      isEnabled: (state) => neighbourEvent(state, -1) !== null,
      run: step(-1),
    },
    {
      id: 'nextEvent',
      label: 'command.nextEvent',
      shortcut: 'j',
      isEnabled: (state) => neighbourEvent(state, 1) !== null,
      run: step(1),
    },
    {
      id: 'showChain',
      label: 'command.showChain',
      shortcut: 'h',
      isEnabled: (state) => chainedRow(state) !== null,
      run() {
        const row = chainedRow(store.getState());
        const isShown = row !== null && selectShownChain(store.getState())?.rows.includes(row) === true;
        gestures.showChain(isShown ? null : row);
      },
    },
    {
      id: 'copyEvent',
      label: 'command.copyEvent',
      isEnabled: ({ details }) => details !== null,
      run: () => void copy('event', copying.textOfEvent(store.getState())),
    },
    {
      id: 'copyTable',
      label: 'command.copyTable',
      isEnabled: (state) => selectFiltering(state).counts.passing > 0,
      run: () => void copy('table', copying.tableOfEvents(store.getState())),
    },
  ];
}
