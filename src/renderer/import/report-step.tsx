import { useId, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { ImportReport, RowFilter } from '../../shared/table-import.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import type { TableImport } from '../store/explorer-state.ts';
import { doubtfulPlaceWords } from './doubtful-place-words.ts';
import { DuplicateQuestion } from './duplicate-question.tsx';
import { ImportHead } from './import-head.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ReportCards } from './report-cards.tsx';
import { ReportFilters } from './report-filters.tsx';
import { ReportRows } from './report-rows.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { delimiterWords } from './table-words.ts';

interface ReportStepProps {
  readonly tableImport: TableImport;
  readonly report: ImportReport;
}

/** What became of each row, before anything is added. */
export function ReportStep({ tableImport, report }: ReportStepProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { add, cancel, changeMapping } = useTableImporting();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [answer, setAnswer] = useState<'keep' | 'skip' | null>(null);
  const duplicates = report.duplicates === 0 ? 'keep' : answer;
  const kept = report.accepted + report.repaired + report.trays;
  const count = kept - (duplicates === 'skip' ? report.duplicates : 0);
  const { isAdding, step, offer } = tableImport;
  const isReading = step === 'reading';
  const whyNot =
    duplicates === null ? say('importing.duplicatesFirst') : count === 0 ? say('importing.nothingToAdd') : null;
  const whyId = useId();
  return (
    <>
      <ImportHead title={say('importing.reportTitle')}>
        <strong>{report.fileName}</strong>
        <MappingWords report={report} isOfRecords={tableImport.offer.isOfRecords} />
        <button type="button" className="import-link" disabled={isAdding || isReading} onClick={changeMapping}>
          {say('importing.changeMapping')}
        </button>
      </ImportHead>
      <ReportCards report={report} />
      {report.duplicates > 0 && <DuplicateQuestion count={report.duplicates} answer={answer} onAnswer={setAnswer} />}
      <ImportProblems problems={tableImport.problems} />
      {report.placedByName > 0 && (
        <p className="import-by-name">
          {`${say('importing.placedByName', { count: report.placedByName })} ${doubtfulPlaceWords(report.doubtfulPlaces, language)}`.trim()}
        </p>
      )}
      <ReportFilters report={report} filter={filter} onChoose={setFilter} />
      <ReportRows key={filter} filter={filter} />
      <footer className="import-foot">
        <SaveButtons rejected={report.rejected} />
        {whyNot !== null && (
          <p id={whyId} className="import-why">
            {whyNot}
          </p>
        )}
        {(isAdding || isReading) && (
          <progress
            className="import-adding"
            aria-label={isAdding ? say('importing.addingAll') : say('importing.reading', { fileName: offer.fileName })}
            max={1}
            // until something is known of how far it is, it only moves
            {...(tableImport.done > 0 && { value: tableImport.done })}
          />
        )}
        <button type="button" className="button" onClick={cancel}>
          {say('importing.cancel')}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={duplicates === null || count === 0 || isAdding || isReading}
          aria-describedby={whyNot === null ? undefined : whyId}
          onClick={() => void add(duplicates ?? 'keep')}
        >
          {isAdding
            ? say('importing.addingAll')
            : say(tableImport.into === 'new' ? 'importing.makeNew' : 'importing.add', { count })}
        </button>
      </footer>
    </>
  );
}

/** How the file was read, in short. */
function MappingWords({
  report,
  isOfRecords,
}: Pick<ReportStepProps, 'report'> & { readonly isOfRecords: boolean }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { settings, roles } = report.mapping;
  const orders = { dmy: 'importing.datesDmy', mdy: 'importing.datesMdy', ymd: 'importing.datesYmd' } as const;
  return (
    <>
      {!isOfRecords && (
        <>
          <span>{settings.encoding.toUpperCase()}</span>
          <span>{delimiterWords(say, settings.delimiter).toLowerCase()}</span>
        </>
      )}
      <span>{say('importing.columnsMapped', { count: roles.filter((role) => role !== 'ignore').length })}</span>
      {settings.dateOrder !== 'asked' && <span>{say(orders[settings.dateOrder])}</span>}
    </>
  );
}
