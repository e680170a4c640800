import { useMemo } from 'react';
import type { OfferedFormat, ExportRequest } from '../../shared/export.ts';
import { useExplorer, useExplorerStore } from '../store/explorer-context.tsx';
import { passingBits } from '../store/passing-bits.ts';
import type { ExportScope } from './scope-choice.tsx';

/** What is asked for, of what is open now and as it is filtered now: nothing else moves while the dialog stands. */
export function useExportRequest(format: OfferedFormat, scope: ExportScope): ExportRequest {
  const store = useExplorerStore();
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const rows = useMemo(
    () => (scope === 'filtered' && document !== null ? passingBits(store.getState()) : null),
    [store, scope, document],
  );
  const revision = document?.summary.revision ?? 0;
  return useMemo(() => ({ revision, format, language, rows }), [revision, format, language, rows]);
}
