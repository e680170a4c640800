import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Comparing } from './comparing.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import type { Gestures } from './gestures.ts';
import type { Presenting } from './presenting.ts';
import type { RecordEditing } from './record-editing.ts';
import type { OwnMapActions } from './own-maps.ts';
import type { StoryEditing } from './story-editing.ts';
import type { TableImporting } from './table-importing.ts';
import type { ExplorerCommand } from './commands/explorer-command.ts';

export interface Explorer {
  readonly store: ExplorerStore;
  readonly gestures: Gestures;
  readonly commands: readonly ExplorerCommand[];
  readonly editing: RecordEditing;
  readonly importing: TableImporting;
  readonly maps: OwnMapActions;
  readonly presenting: Presenting;
  readonly storyEditing: StoryEditing;
  readonly comparing: Comparing;
  /** The commands as they stand on the side that was pinned: what they ask and change is that side. */
  readonly pinnedCommands: readonly ExplorerCommand[];
}

/** Given once, by the composition root. */
export const ExplorerContext = createContext<Explorer | null>(null);

function useExplorerContext(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('a view stands outside of the explorer context');
  return explorer;
}

/** A part of the state; the view is drawn again when that part is another value (Object.is). */
export function useExplorer<Part>(selector: (state: ExplorerState) => Part): Part {
  return useStore(useExplorerContext().store, selector);
}

/** The store itself, for canvases that repaint without React. */
export function useExplorerStore(): ExplorerStore {
  return useExplorerContext().store;
}

export function useGestures(): Gestures {
  return useExplorerContext().gestures;
}

export function useRecordEditing(): RecordEditing {
  return useExplorerContext().editing;
}

export function useTableImporting(): TableImporting {
  return useExplorerContext().importing;
}

export function useOwnMapActions(): OwnMapActions {
  return useExplorerContext().maps;
}

export function usePresenting(): Presenting {
  return useExplorerContext().presenting;
}

export function useStoryEditing(): StoryEditing {
  return useExplorerContext().storyEditing;
}

export function useComparing(): Comparing {
  return useExplorerContext().comparing;
}

/** Whether what asks stands on the side that was pinned, beside another of its kind. */
export function useIsPinned(): boolean {
  const { store, comparing } = useExplorerContext();
  return store === comparing.pinned;
}

/** A part of the state of the side that was pinned, to be compared. */
export function usePinned<Part>(selector: (state: ExplorerState) => Part): Part {
  return useStore(useExplorerContext().comparing.pinned, selector);
}

/** The same explorer as it stands around the pinned side: views in it show that side, and their commands act on it. */
export function PinnedSide({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const explorer = useExplorerContext();
  const side = useMemo((): Explorer => {
    const { pinned, gestures } = explorer.comparing;
    return { ...explorer, store: pinned, gestures, commands: explorer.pinnedCommands };
  }, [explorer]);
  return <ExplorerContext value={side}>{children}</ExplorerContext>;
}

/** The command with this id; to ask for one that does not exist is a bug. */
export function useCommand(id: string): ExplorerCommand {
  const command = useExplorerContext().commands.find((one) => one.id === id);
  if (command === undefined) throw new Error(`no command has the id ${id}`);
  return command;
}

export function useCommands(): readonly ExplorerCommand[] {
  return useExplorerContext().commands;
}
