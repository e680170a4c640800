import { useId } from 'react';
import { formatFileSize } from '../../messages/file-size-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import type { TableImport } from '../store/explorer-state.ts';
import { scrollStop } from '../ui/scroll-stop.ts';
import { ColumnTable } from './column-table.tsx';
import { DateOrderQuestion } from './date-order-question.tsx';
import { ImportHead } from './import-head.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportTarget } from './import-target.tsx';
import { PreviewTable } from './preview-table.tsx';
import { TableSettingsFields } from './table-settings-fields.tsx';
import type { Mapping } from './use-mapping.ts';

interface MappingStepProps {
  readonly tableImport: TableImport;
  readonly mapping: Mapping;
}

/** What the file is, what its columns say, and what is understood of its first rows so. */
export function MappingStep({ tableImport, mapping }: MappingStepProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { read, cancel } = useTableImporting();
  const { offer, problems } = tableImport;
  const { settings, roles, into, setInto } = mapping;
  const isAsked = settings.dateOrder === 'asked';
  const whyId = useId();
  const hasProblem = mapping.problems.length > 0;
  return (
    <>
      <ImportHead title={say('importing.title')}>
        <strong>{offer.fileName}</strong>
        <span>{formatFileSize(offer.bytes, language)}</span>
        {offer.savedMapping !== null && (
          <span>{say('importing.rememberedMapping', { fileName: offer.savedMapping })}</span>
        )}
      </ImportHead>
      <div className="import-body" role="region" aria-label={say('importing.title')} {...scrollStop}>
        <TableSettingsFields mapping={mapping} isOfRecords={offer.isOfRecords} />
        <DateOrderQuestion mapping={mapping} />
        <ColumnTable mapping={mapping} />
        <ImportProblems problems={hasProblem ? mapping.problems : problems} />
        <PreviewTable rows={mapping.preview} />
      </div>
      <footer className="import-foot">
        <ImportTarget into={into} onChoose={setInto} />
        {isAsked && (
          <p id={whyId} className="import-why">
            {say('importing.answerFirst')}
          </p>
        )}
        <button type="button" className="button" onClick={cancel}>
          {say('importing.cancel')}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={isAsked || hasProblem}
          aria-describedby={isAsked ? whyId : undefined}
          onClick={() => void read({ settings, roles }, into)}
        >
          {say('importing.read')}
        </button>
      </footer>
    </>
  );
}
