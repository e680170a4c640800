import type { CallName, EventEdit, ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, type Result } from '../shared/problem.ts';
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
    case 'editEvent':
      return isEditRequest(request) ? await engine.editEvent(request) : failure('problem.badRequest');
    case 'undo':
      return await engine.undo(null);
    case 'redo':
      return await engine.redo(null);
    case 'readWhen':
      return isTextRequest(request) ? await engine.readWhen(request) : failure('problem.badRequest');
    case 'openDraft':
      return await engine.openDraft(null);
  }
}

function isRowRequest(value: unknown): value is { readonly revision: number; readonly row: number } {
  if (typeof value !== 'object' || value === null) return false;
  return 'revision' in value && isCount(value.revision) && 'row' in value && isCount(value.row);
}

function isEditRequest(
  value: unknown,
): value is { readonly revision: number; readonly row: number; readonly edit: EventEdit } {
  return isRowRequest(value) && 'edit' in value && isEventEdit(value.edit);
}

/** No date is longer than that. */
const longestText = 1000;

function isTextRequest(value: unknown): value is { readonly text: string } {
  if (typeof value !== 'object' || value === null || !('text' in value)) return false;
  return typeof value.text === 'string' && value.text.length <= longestText;
}

function isEventEdit(value: unknown): value is EventEdit {
  if (typeof value !== 'object' || value === null) return false;
  const titleFits = !('title' in value) || (typeof value.title === 'object' && value.title !== null);
  const shortFits = !('shortTitle' in value) || (typeof value.shortTitle === 'object' && value.shortTitle !== null);
  return titleFits && shortFits && (!('when' in value) || typeof value.when === 'string');
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
