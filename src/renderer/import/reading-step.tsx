import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import type { TableImport } from '../store/explorer-state.ts';
import { ImportHead } from './import-head.tsx';

/** How far the table has been read. */
export function ReadingStep({ tableImport }: { readonly tableImport: TableImport }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { cancel } = useTableImporting();
  const { offer, rows, done } = tableImport;
  const label = say('importing.reading', { fileName: offer.fileName });
  return (
    <>
      <ImportHead title={say('importing.title')}>
        <strong>{offer.fileName}</strong>
      </ImportHead>
      <div className="import-body import-reading">
        <p>{label}</p>
        <progress aria-label={label} max={1} value={done} />
        <p>
          <strong>{say('importing.rowsRead', { count: rows })}</strong>
        </p>
        <p className="import-hint">{say('importing.nothingChanged')}</p>
      </div>
      <footer className="import-foot">
        <span className="import-target" />
        <button type="button" className="button" onClick={cancel}>
          {say('importing.cancel')}
        </button>
      </footer>
    </>
  );
}
