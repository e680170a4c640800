import type { CallName, ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, type Result } from '../shared/problem.ts';
import { isEditRequest, isEntryRequest, isIdRequest, isRecordRequest, isVersionRequest } from './edit-request.ts';
import { isDraftRequest, isLastOrDraftRequest, isRestoreRequest } from './drafts/draft-request.ts';
import { isExportRequest } from './export/export-request.ts';
import { isLayersRequest, isPathRequest } from './own-maps/map-request.ts';
import { callImport } from './import/check-request.ts';
import { isPreferences } from './files/preferences.ts';

/** Calls the engine with what came out of a window, which may be anything: what does not fit is refused. */
export async function callEngine(engine: ExplorerCalls, name: CallName, request: unknown): Promise<Result<unknown>> {
  switch (name) {
    case 'getSession':
      return await engine.getSession(null);
    case 'getEventDetails':
      return isRowRequest(request) ? await engine.getEventDetails(request) : failure('problem.badRequest');
    case 'setPreferences':
      return isPreferences(request) ? await engine.setPreferences(request) : failure('problem.badRequest');
    case 'openFirstDataset':
      return await engine.openFirstDataset(null);
    case 'edit':
      return isEditRequest(request) ? await engine.edit(request) : failure('problem.badRequest');
    case 'getRecord':
      return isRecordRequest(request) ? await engine.getRecord(request) : failure('problem.badRequest');
    case 'undo':
      return await engine.undo(null);
    case 'redo':
      return await engine.redo(null);
    case 'removeAttachment':
      return isIdRequest(request) ? await engine.removeAttachment(request) : failure('problem.badRequest');
    case 'verifyEvidence':
      return await engine.verifyEvidence(null);
    case 'getJournal':
      return await engine.getJournal(null);
    case 'goToEntry':
      return isEntryRequest(request) ? await engine.goToEntry(request) : failure('problem.badRequest');
    case 'nameVersion':
    case 'removeVersion':
    case 'restoreVersion':
    case 'openVersion':
      return isVersionRequest(request) ? await engine[name](request) : failure('problem.badRequest');
    case 'findPlaces':
      return isRevisionRequest(request) ? await engine.findPlaces(request) : failure('problem.badRequest');
    case 'suggestPlaces':
      return isTextRequest(request) ? await engine.suggestPlaces(request) : failure('problem.badRequest');
    case 'keepGazetteer':
      return isRevisionRequest(request) ? await engine.keepGazetteer(request) : failure('problem.badRequest');
    case 'removeGazetteers':
      return await engine.removeGazetteers(null);
    case 'readWhen':
      return isTextRequest(request) ? await engine.readWhen(request) : failure('problem.badRequest');
    case 'getDrafts':
      return await engine.getDrafts(null);
    case 'openDraft':
      return isLastOrDraftRequest(request) ? await engine.openDraft(request) : failure('problem.badRequest');
    case 'deleteDraft':
      return isDraftRequest(request) ? await engine.deleteDraft(request) : failure('problem.badRequest');
    case 'noteDownload':
      return isDraftRequest(request) ? await engine.noteDownload(request) : failure('problem.badRequest');
    case 'restoreDraft':
      return isRestoreRequest(request) ? await engine.restoreDraft(request) : failure('problem.badRequest');
    case 'planExport':
      return isExportRequest(request) ? await engine.planExport(request) : failure('problem.badRequest');
    case 'stopPicture':
      return await engine.stopPicture(null);
    case 'getMaps':
      return await engine.getMaps(null);
    case 'removeMap':
      return isPathRequest(request) ? await engine.removeMap(request) : failure('problem.badRequest');
    case 'showMaps':
      return isLayersRequest(request) ? await engine.showMaps(request) : failure('problem.badRequest');
    case 'previewImport':
    case 'runImport':
    case 'commitImport':
    case 'cancelImport':
    case 'getImportRows':
    case 'getImportText':
      return await callImport(engine, name, request);
  }
}

function isRowRequest(value: unknown): value is { readonly revision: number; readonly row: number } {
  if (typeof value !== 'object' || value === null) return false;
  return 'revision' in value && isCount(value.revision) && 'row' in value && isCount(value.row);
}

/** No date and no name of a place is longer than that. */
const longestText = 1000;

function isTextRequest(value: unknown): value is { readonly text: string } {
  if (typeof value !== 'object' || value === null || !('text' in value)) return false;
  return typeof value.text === 'string' && value.text.length <= longestText;
}

function isRevisionRequest(value: unknown): value is { readonly revision: number } {
  return typeof value === 'object' && value !== null && 'revision' in value && isCount(value.revision);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
