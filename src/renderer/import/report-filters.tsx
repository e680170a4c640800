import type { MessageKey } from '../../messages/en.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ImportReport, RowFilter } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface ReportFiltersProps {
  readonly report: ImportReport;
  readonly filter: RowFilter;
  onChoose(filter: RowFilter): void;
}

/** Which remarks are listed. */
export function ReportFilters({ report, filter, onChoose }: ReportFiltersProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const filters: readonly (readonly [RowFilter, MessageKey, number | null])[] = [
    ['all', 'importing.all', null],
    ['repaired', 'importing.repaired', report.repaired],
    ['rejected', 'importing.rejected', report.rejected],
    ['trays', 'importing.trays', report.trays],
    ['duplicates', 'importing.duplicates', report.duplicates],
    ['unclear', 'importing.unclearNames', report.unclearNames],
  ];
  return (
    <div className="import-filters" role="group" aria-label={say('importing.filters')}>
      {filters
        .filter(([, , count]) => count !== 0)
        .map(([value, label, count]) => (
          <button
            key={value}
            type="button"
            className="chip import-filter"
            aria-pressed={value === filter}
            onClick={() => onChoose(value)}
          >
            {say(label)}
            {count !== null && <span className="import-filter-count">{formatNumber(count, language)}</span>}
          </button>
        ))}
    </div>
  );
}
