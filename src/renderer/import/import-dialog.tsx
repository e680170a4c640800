import './import-dialog.css';
import './import-report.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import type { TableImport } from '../store/explorer-state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { ReportStep } from './report-step.tsx';
import { useMapping } from './use-mapping.ts';

/** A table on its way in: questions, then the reading, then the report. Nothing is changed before the events are added. */
export function ImportDialog(): React.JSX.Element | null {
  const tableImport = useExplorer((state) => state.tableImport);
  const say = translatorFor(useExplorer((state) => state.language));
  const { cancel } = useTableImporting();
  if (tableImport === null) return null;
  return (
    <Dialog label={say('importing.title')} className="import-dialog" onClose={cancel} closesBeside={false}>
      <ImportSteps key={tableImport.offer.importId} tableImport={tableImport} />
    </Dialog>
  );
}

/** The answers outlive the steps: whoever goes back to change one finds the others. */
function ImportSteps({ tableImport }: { readonly tableImport: TableImport }): React.JSX.Element {
  const mapping = useMapping(tableImport.offer);
  if (tableImport.step === 'mapping') return <MappingStep tableImport={tableImport} mapping={mapping} />;
  if (tableImport.report === null) return <ReadingStep tableImport={tableImport} />;
  return <ReportStep tableImport={tableImport} report={tableImport.report} />;
}
