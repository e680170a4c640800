import { selectCanEdit } from './can-edit.ts';
import { useExplorer, useIsPinned } from './explorer-context.tsx';

/** What changes the data: nothing where that can only be read, nor on the side that was pinned. */
export function WhereEdited({ children }: { readonly children: React.ReactNode }): React.ReactNode {
  const canEdit = useExplorer(selectCanEdit);
  return useIsPinned() || !canEdit ? null : children;
}
