import type { MessageKey } from '../../messages/en.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ImportReport } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';

interface ReportCard {
  readonly result: 'accepted' | 'repaired' | 'rejected' | 'trays';
  readonly icon: IconName;
  readonly label: MessageKey;
  readonly note: MessageKey;
}

const cards: readonly ReportCard[] = [
  { result: 'accepted', icon: 'check', label: 'importing.accepted', note: 'importing.acceptedNote' },
  { result: 'repaired', icon: 'pencil', label: 'importing.repaired', note: 'importing.repairedNote' },
  { result: 'rejected', icon: 'close', label: 'importing.rejected', note: 'importing.rejectedNote' },
  { result: 'trays', icon: 'tray', label: 'importing.trays', note: 'importing.traysNote' },
];

/** Every row of the file is in one of four cards; the fifth says their sum. */
export function ReportCards({ report }: { readonly report: ImportReport }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { accepted, repaired, rejected, trays, rows } = report;
  return (
    <dl className="import-cards">
      {cards.map(({ result, icon, label, note }) => (
        <div key={result} className={`import-card import-${result}`}>
          <dt>
            <Icon name={icon} />
            {say(label)}
          </dt>
          <dd>
            <strong>{formatNumber(report[result], language)}</strong>
            <span>{say(note)}</span>
          </dd>
        </div>
      ))}
      <div className="import-card">
        <dt>{say('importing.rows')}</dt>
        <dd>
          <strong>{formatNumber(rows, language)}</strong>
          <span>{say('importing.sum', { accepted, repaired, rejected, trays, rows })}</span>
        </dd>
      </div>
    </dl>
  );
}
