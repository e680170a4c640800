import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Result } from '../../shared/problem.ts';
import type {
  ColumnRole,
  ImportCalls,
  ImportEvent,
  ImportRows,
  PlaceChoice,
  RowFilter,
  TableMapping,
  TablePreview,
  TableSettings,
} from '../../shared/table-import.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ExplorerState, Notice, TableImport } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What a person does with a table that was offered. Each is about the import that the dialog stands for. */
export interface TableImporting {
  preview(
    settings: TableSettings,
    roles: readonly ColumnRole[] | null,
    into: 'new' | 'open',
  ): Promise<Result<TablePreview>>;
  /** Begins to read the table; how far that has come stands in the state. */
  read(mapping: TableMapping, into: 'new' | 'open'): Promise<void>;
  /** Reads the table again as it was read, but for where a name is. */
  choosePlace(choice: PlaceChoice, place: KnownPlace): Promise<void>;
  /** Back to the questions. */
  changeMapping(): void;
  /** Adds the events, and closes the dialog once they are there. */
  add(duplicates: 'keep' | 'skip'): Promise<void>;
  /** Leaves all as it was, and closes the dialog. */
  cancel(): void;
  rows(filter: RowFilter, from: number, count: number): Promise<Result<ImportRows>>;
  /** The report, or the rejected rows with their reasons, as a table where a person says. */
  save(what: 'report' | 'rejected', language: Language): Promise<Result<boolean>>;
}

export function createTableImporting(
  store: ExplorerStore,
  api: ImportCalls & Pick<ExplorerApi, 'saveText'>,
): TableImporting {
  const importId = (): number => store.getState().tableImport?.offer.importId ?? 0;
  const change = (changed: Partial<TableImport>): void => changeImport(store, importId(), changed);
  const close = (): void => store.setState({ tableImport: null, dialog: null });
  async function read(mapping: TableMapping, into: 'new' | 'open'): Promise<void> {
    change({ step: 'reading', into, rows: 0, done: 0, problems: [] });
    const places = store.getState().tableImport?.places ?? [];
    const begun = await api.runImport({ importId: importId(), ...mapping, places, into });
    if (!begun.ok) change({ step: 'mapping', report: null, problems: begun.problems });
  }
  return {
    preview: (settings, roles, into) => api.previewImport({ importId: importId(), settings, roles, into }),
    read,
    async choosePlace({ name, area }, { lng, lat }) {
      const { report, into, places = [] } = store.getState().tableImport ?? {};
      if (report === null || report === undefined || into === undefined) return;
      const others = places.filter((chosen) => chosen.name !== name || chosen.area !== area);
      change({ places: [...others, { name, area, lng, lat }] });
      await read(report.mapping, into);
    },
    changeMapping: () => change({ step: 'mapping', report: null, problems: [] }),
    async add(duplicates) {
      const id = importId();
      const before = store.getState().document;
      change({ isAdding: true, done: 0, problems: [] });
      const added = await api.commitImport({ importId: id, duplicates });
      if (!added.ok) changeImport(store, id, { isAdding: false, problems: added.problems });
      else if (importId() === id) {
        const told = addedNotice(store.getState(), duplicates);
        const isUnchanged = store.getState().tableImport?.into === 'open' && told?.done?.values?.['count'] === 0;
        close();
        const tell = (): void => store.setState({ notice: told });
        // what was open before has its own notice put away with it
        if (isUnchanged) tell();
        else whenOther(store, before, tell);
      }
    },
    cancel() {
      const report = store.getState().tableImport?.report ?? null;
      void api.cancelImport({ importId: importId() });
      close();
      // a report looks like an end
      if (report !== null) store.setState({ notice: leftNotice(report.fileName) });
    },
    rows: (filter, from, count) => api.getImportRows({ importId: importId(), filter, from, count }),
    async save(what, language) {
      const made = await api.getImportText({ importId: importId(), what, language });
      return made.ok ? await api.saveText(made.value.fileName, made.value.text) : made;
    },
  };
}

/** Shows what the engine tells of an import. */
export function hearImport(store: ExplorerStore, event: ImportEvent): void {
  switch (event.type) {
    case 'importOffered': {
      const offered = {
        offer: event.offer,
        step: 'mapping',
        into: 'new',
        rows: 0,
        done: 0,
        places: [],
        report: null,
      } as const;
      store.setState({
        tableImport: { ...offered, isAdding: false, problems: [] },
        dialog: 'import',
        opening: null,
        notice: null,
      });
      return;
    }
    case 'importing':
      changeImport(store, event.importId, { rows: event.rows, done: event.done });
      return;
    case 'importRead':
      changeImport(store, event.importId, { step: 'report', report: event.report });
      return;
    case 'importFailed':
      changeImport(store, event.importId, { step: 'mapping', report: null, isAdding: false, problems: event.problems });
  }
}

/** Calls `then` once something else is shown than before; not any more where yet another file is opened meanwhile. */
function whenOther(store: ExplorerStore, before: ExplorerState['document'], then: () => void): void {
  if (store.getState().document !== before) {
    then();
    return;
  }
  // of the file that the events have gone into
  const own = store.getState().opening;
  const stop = store.subscribe(({ document, opening }) => {
    const isOther = document !== before;
    const isGone = opening !== null && opening.fileName !== own?.fileName;
    if (!isOther && !isGone) return;
    stop();
    if (isOther) then();
  });
}

/** What was added, and where; it stays until it is closed, or something else is to be told. */
function addedNotice({ tableImport, document, language }: ExplorerState, duplicates: 'keep' | 'skip'): Notice | null {
  const { report, into } = tableImport ?? {};
  if (report === null || report === undefined) return null;
  const { fileName, accepted, repaired, trays, rejected } = report;
  const count = accepted + repaired + trays - (duplicates === 'skip' ? report.duplicates : 0);
  const target = document === null ? '' : chooseText(document.summary.title, language).text;
  const key = into === 'open' ? 'importing.addedToOpen' : 'importing.addedToNew';
  const done = { key, values: { count, target, fileName, waiting: trays, rejected } };
  return { kind: 'edited', fileName: '', problems: [], done };
}

function leftNotice(fileName: string): Notice {
  return { kind: 'edited', fileName: '', problems: [], done: { key: 'importing.left', values: { fileName } } };
}

/** What comes late, of an import that was ended, changes nothing. */
function changeImport(store: ExplorerStore, importId: number, changed: Partial<TableImport>): void {
  store.setState(({ tableImport }) =>
    tableImport?.offer.importId === importId ? { tableImport: { ...tableImport, ...changed } } : {},
  );
}
