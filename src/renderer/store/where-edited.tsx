import { selectCanEdit } from './can-edit.ts';
import { useExplorer } from './explorer-context.tsx';

/** What changes the data: nothing where that can only be read. */
export function WhereEdited({ children }: { readonly children: React.ReactNode }): React.ReactNode {
  return useExplorer(selectCanEdit) ? children : null;
}
