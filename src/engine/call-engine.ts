import type { CallName, ExplorerCalls } from '../shared/explorer-api.ts';
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
  }
}

function isRowRequest(value: unknown): value is { readonly revision: number; readonly row: number } {
  if (typeof value !== 'object' || value === null) return false;
  return 'revision' in value && isCount(value.revision) && 'row' in value && isCount(value.row);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
