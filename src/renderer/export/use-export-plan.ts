import { useEffect, useState } from 'react';
import type { ExportPlan, ExportRequest } from '../../shared/export.ts';
import type { Problem, Result } from '../../shared/problem.ts';
import type { ExportApi } from './export-dialog.tsx';

interface PlanOfRequest {
  readonly request: ExportRequest;
  readonly result: Result<ExportPlan>;
}

/** What would become of a request; null while nobody knows. */
export function useExportPlan(
  api: Pick<ExportApi, 'planExport'>,
  request: ExportRequest,
): { readonly plan: ExportPlan | null; readonly planProblems: readonly Problem[] } {
  const [found, setFound] = useState<PlanOfRequest | null>(null);
  useEffect(
    function ask() {
      let isWanted = true;
      void api.planExport(request).then((result) => {
        if (isWanted) setFound({ request, result });
      });
      return () => {
        isWanted = false;
      };
    },
    [api, request],
  );
  const result = found?.request === request ? found.result : null;
  return { plan: result?.ok === true ? result.value : null, planProblems: result?.ok === false ? result.problems : [] };
}
