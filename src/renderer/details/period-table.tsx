import { useState } from 'react';
import type { PeriodCount } from '../../kernels/counts-by-period.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { periodWords } from '../../messages/period-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { PeriodUnit } from '../../shared/period.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { writeClipboard } from '../ui/write-clipboard.ts';

interface PeriodTableProps {
  readonly counts: readonly PeriodCount[];
  readonly unit: PeriodUnit;
}

/** The numbers of the chart: each period can be brushed, and all go to the clipboard as cells. */
export function PeriodTable({ counts, unit }: PeriodTableProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { setBrush } = useGestures();
  const [copied, setCopied] = useState<'periods.copied' | 'periods.notCopied' | null>(null);
  /** Its rows are there while they are looked at: they may be a thousand. */
  const [isOpen, setOpen] = useState(false);
  const say = translatorFor(language);
  const rows = counts.map(({ period, count }) => ({ period, count, words: periodWords(period.from, unit, language) }));
  const copy = async (): Promise<void> => {
    const lines = [[say('periods.unit'), say('periods.events')], ...rows.map(({ words, count }) => [words, count])];
    const isCopied = await writeClipboard({ text: lines.map((cells) => cells.join('\t')).join('\n') });
    setCopied(isCopied ? 'periods.copied' : 'periods.notCopied');
  };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('periods.table', { count: counts.length })}</summary>
      <table className="series-table">
        <thead>
          <tr>
            <th scope="col">{say('periods.unit')}</th>
            <th scope="col">{say('periods.events')}</th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? rows : []).map(({ period, count, words }) => (
            <tr key={period.from}>
              <th scope="row">
                <button
                  type="button"
                  className="text-button"
                  aria-label={say('periods.only', { period: words })}
                  onClick={() => setBrush(period)}
                >
                  {words}
                </button>
              </th>
              <td>{formatNumber(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('periods.copy')}
      </button>{' '}
      <span role="status" className="series-note">
        {copied === null ? '' : say(copied)}
      </span>
    </details>
  );
}
