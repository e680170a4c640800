import type { DraftCalls } from '../../shared/draft.ts';

type RequestOf<Name extends keyof DraftCalls> = Parameters<DraftCalls[Name]>[0];

/** A request for one draft. Whether there is one of that name is seen in their folder. */
export function isDraftRequest(value: unknown): value is RequestOf<'deleteDraft'> {
  return typeof value === 'object' && value !== null && 'fileName' in value && typeof value.fileName === 'string';
}

export function isLastOrDraftRequest(value: unknown): value is RequestOf<'openDraft'> {
  const isLast = typeof value === 'object' && value !== null && 'fileName' in value && value.fileName === null;
  return isLast || isDraftRequest(value);
}

export function isRestoreRequest(value: unknown): value is RequestOf<'restoreDraft'> {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
