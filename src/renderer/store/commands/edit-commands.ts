import { daysOfExtent } from '../../../kernels/days-of-extent.ts';
import type { ExplorerApi } from '../../../shared/explorer-api.ts';
import type { Result } from '../../../shared/problem.ts';
import { timeToAnnotate } from '../annotating.ts';
import { idOf } from '../event-text.ts';
import type { ExplorerState, InlineEdit } from '../explorer-state.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import type { RecordEditing } from '../record-editing.ts';
import { selectSelectedRows } from '../selectors.ts';
import type { CommandLabel, ExplorerCommand } from './explorer-command.ts';

/** Changes to the data, and the way back from them. */
export function createEditCommands(
  store: ExplorerStore,
  gestures: Gestures,
  editing: RecordEditing,
  api: Pick<ExplorerApi, 'undo' | 'redo' | 'keepGazetteer'>,
): readonly ExplorerCommand[] {
  const tell = async (made: Promise<Result<null>>): Promise<void> => {
    // its way back would be that of another edit now
    if (store.getState().notice?.kind === 'edited') store.setState({ notice: null });
    const result = await made;
    if (!result.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: result.problems } });
  };
  const keepGazetteer = async (fileName: string, revision: number): Promise<void> => {
    const result = await api.keepGazetteer({ revision });
    if (result.ok) {
      const done = { key: 'gazetteer.kept', values: { fileName, count: result.value.count } };
      store.setState({ notice: { kind: 'told', fileName: '', problems: [], done } });
    } else store.setState({ notice: { kind: 'problem', fileName: '', problems: result.problems } });
  };
  const inlineCommand = (
    id: string,
    label: CommandLabel,
    shortcut: string,
    field: InlineEdit['field'],
  ): ExplorerCommand => ({
    id,
    label,
    shortcut,
    isEnabled: ({ details, forms }) => details !== null && forms.open.length === 0,
    run() {
      const event = store.getState().details?.event.id;
      if (event === undefined) return;
      gestures.showPanes({ right: 'details' });
      gestures.editInline({ event, field, in: 'details' });
    },
  });
  const isOpen = ({ document }: ExplorerState): boolean => document !== null;
  return [
    {
      id: 'newEvent',
      label: 'command.newEvent',
      shortcut: 'n',
      isEnabled: isOpen,
      run: () => void editing.openNew('events', {}),
    },
    {
      id: 'newEventInBrush',
      label: 'command.newEventInBrush',
      isEnabled: (state) => isOpen(state) && state.view.brush !== null,
      run() {
        const { brush } = store.getState().view;
        if (brush !== null) editing.openNew('events', { when: daysOfExtent(brush) });
      },
    },
    {
      id: 'annotate',
      label: 'command.annotate',
      isEnabled: isOpen,
      run: () => void editing.openNew('annotations', { when: timeToAnnotate(store.getState()) }),
    },
    {
      id: 'annotateMap',
      label: 'command.annotateMap',
      isEnabled: isOpen,
      run() {
        const form = editing.openNew('annotations', {});
        if (form !== null) gestures.pickOnMap({ form, field: 'point' });
      },
    },
    {
      id: 'editEvents',
      label: 'command.editEvents',
      shortcut: 'e',
      isEnabled: (state) => selectSelectedRows(state).length > 1,
      run: () => editing.openSeveral(chosenIds(store.getState())),
    },
    {
      id: 'editEvent',
      label: 'command.editEvent',
      shortcut: 'e',
      isEnabled: ({ details }) => details !== null,
      run() {
        const id = store.getState().details?.event.id;
        if (id !== undefined) void editing.openRecord('events', id);
      },
    },
    inlineCommand('renameEvent', 'command.renameEvent', 'F2', 'title'),
    inlineCommand('redateEvent', 'command.redateEvent', 'Shift+F2', 'when'),
    {
      id: 'duplicateEvent',
      label: 'command.duplicateEvent',
      isEnabled: ({ details }) => details !== null,
      run() {
        const id = store.getState().details?.event.id;
        if (id !== undefined) void editing.openCopy('events', id);
      },
    },
    {
      id: 'splitEvent',
      label: 'command.splitEvent',
      isEnabled: ({ details }) => details !== null,
      run() {
        const id = store.getState().details?.event.id;
        if (id !== undefined) gestures.showDialog({ kind: 'split', list: 'events', id });
      },
    },
    {
      id: 'mergeEvents',
      label: 'command.mergeEvents',
      isEnabled: (state) => selectSelectedRows(state).length > 1,
      run: () => gestures.showDialog({ kind: 'merge', list: 'events', ids: chosenIds(store.getState()) }),
    },
    {
      id: 'placeByName',
      label: 'command.placeByName',
      isEnabled: isOpen,
      run: () => void editing.placeByName(),
    },
    {
      id: 'keepGazetteer',
      label: 'command.keepGazetteer',
      isEnabled: ({ document }) => (document?.summary.places.length ?? 0) > 0,
      run() {
        const { document } = store.getState();
        if (document === null) return;
        const { fileName, revision } = document.summary;
        void keepGazetteer(fileName, revision);
      },
    },
    {
      id: 'removeGazetteers',
      label: 'command.removeGazetteers',
      isEnabled: isOpen,
      run: () => gestures.showDialog('removeGazetteers'),
    },
    {
      id: 'deleteEvents',
      label: 'command.deleteEvents',
      shortcut: 'Delete',
      isEnabled: (state) => selectSelectedRows(state).length > 0,
      run: () => void editing.remove('events', chosenIds(store.getState())),
    },
    {
      id: 'history',
      label: 'command.history',
      isEnabled: (state) => isOpen(state) && state.dialog === null,
      run: () => gestures.showDialog('history'),
    },
    {
      id: 'verifyEvidence',
      label: 'command.verifyEvidence',
      isEnabled: isOpen,
      run: () => gestures.showDialog('evidence'),
    },
    {
      id: 'undo',
      label: 'command.undo',
      shortcut: 'Mod+z',
      detailOf: ({ document }) => document?.summary.edits.undo ?? null,
      isEnabled: ({ document }) => document !== null && document.summary.edits.undo !== null,
      run: () => void tell(api.undo(null)),
    },
    {
      id: 'redo',
      label: 'command.redo',
      shortcut: 'Mod+Shift+z',
      otherShortcut: 'Mod+y',
      detailOf: ({ document }) => document?.summary.edits.redo ?? null,
      isEnabled: ({ document }) => document !== null && document.summary.edits.redo !== null,
      run: () => void tell(api.redo(null)),
    },
  ];
}

/** The ids of the chosen events that are in the document. */
function chosenIds(state: ExplorerState): readonly string[] {
  const { document } = state;
  return document === null ? [] : selectSelectedRows(state).map((row) => idOf(document, row));
}
