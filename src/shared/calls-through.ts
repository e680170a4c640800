import type { CallName, ExplorerCalls } from './explorer-api.ts';
import type { Result } from './problem.ts';

/** The typed calls over one untyped way to the engine; both ends of that way keep to `ExplorerCalls`. */
export function callsThrough(call: (name: CallName, request: unknown) => Promise<Result<unknown>>): ExplorerCalls {
  const through = <Name extends CallName>(name: Name): ExplorerCalls[Name] =>
    ((request: unknown) => call(name, request)) as ExplorerCalls[Name];
  return {
    getSession: through('getSession'),
    getEventDetails: through('getEventDetails'),
    setPreferences: through('setPreferences'),
    openFirstDataset: through('openFirstDataset'),
    edit: through('edit'),
    getRecord: through('getRecord'),
    undo: through('undo'),
    redo: through('redo'),
    removeAttachment: through('removeAttachment'),
    verifyEvidence: through('verifyEvidence'),
    getJournal: through('getJournal'),
    goToEntry: through('goToEntry'),
    nameVersion: through('nameVersion'),
    removeVersion: through('removeVersion'),
    restoreVersion: through('restoreVersion'),
    openVersion: through('openVersion'),
    findPlaces: through('findPlaces'),
    suggestPlaces: through('suggestPlaces'),
    keepGazetteer: through('keepGazetteer'),
    removeGazetteers: through('removeGazetteers'),
    readWhen: through('readWhen'),
    getDrafts: through('getDrafts'),
    openDraft: through('openDraft'),
    deleteDraft: through('deleteDraft'),
    restoreDraft: through('restoreDraft'),
    noteDownload: through('noteDownload'),
    previewImport: through('previewImport'),
    runImport: through('runImport'),
    commitImport: through('commitImport'),
    cancelImport: through('cancelImport'),
    getImportRows: through('getImportRows'),
    getImportText: through('getImportText'),
    planExport: through('planExport'),
    stopPicture: through('stopPicture'),
    getMaps: through('getMaps'),
    removeMap: through('removeMap'),
    showMaps: through('showMaps'),
  };
}
