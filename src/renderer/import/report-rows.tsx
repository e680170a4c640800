import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ImportRow, RowFilter } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { PlaceChooser } from './place-chooser.tsx';
import { ResultChip } from './result-chip.tsx';
import { useImportRows } from './use-import-rows.ts';

const rowPx = 36;

/** What is told of the rows, in the order of the file; only what is in sight is in the page. */
export function ReportRows({ filter }: { readonly filter: RowFilter }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const scroller = useRef<HTMLDivElement>(null);
  const { count, rowAt, show } = useImportRows(filter);
  const virtualizer = useVirtualizer({
    count: count ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
  });
  const shown = virtualizer.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => show(first, last), [show, first, last]);
  return (
    <div className="import-report" role="table" aria-label={say('importing.table')} aria-rowcount={(count ?? 0) + 1}>
      <div className="import-report-row import-report-head" role="row" aria-rowindex={1}>
        <span role="columnheader">{say('importing.row')}</span>
        <span role="columnheader">{say('importing.result')}</span>
        <span role="columnheader">{say('importing.problem')}</span>
        <span role="columnheader">{say('importing.value')}</span>
        <span role="columnheader">{say('importing.reason')}</span>
      </div>
      <div ref={scroller} className="import-report-scroller" role="rowgroup" {...scrollStop}>
        {count === 0 && <p className="import-hint">{say('importing.nothingListed')}</p>}
        <div role="presentation" className="import-report-sizer" style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rowAt(index);
            return (
              <div
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                className="import-report-row"
                role="row"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row !== undefined && <RowCells row={row} line={formatNumber(row.line, language)} />}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function RowCells({ row, line }: { readonly row: ImportRow; readonly line: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <>
      <span role="cell" className="import-number">
        {line}
      </span>
      <span role="cell">
        <ResultChip result={row.result} />
      </span>
      <strong role="cell">{row.field}</strong>
      <span role="cell" className="import-value">
        {row.after === '' ? (
          row.before
        ) : (
          <>
            <del>{row.before}</del> <span aria-label={say('importing.becomes')}>→</span>{' '}
            {row.choice === undefined ? <ins>{row.after}</ins> : <PlaceChooser choice={row.choice} />}
          </>
        )}
      </span>
      <span role="cell">{sayMessage(say, row.reason)}</span>
    </>
  );
}
