import './status-line.css';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { selectPassing } from '../store/selectors.ts';

/** Nothing is silently hidden: the parts add up to the total. Beside them, what holds for all that is shown. */
export function StatusLine(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { counts } = useExplorer(selectPassing);
  const isOpen = useExplorer((state) => state.document !== null);
  const rejected = useExplorer((state) => state.document?.summary.rejected ?? 0);
  const showProblems = useCommand('showProblems');
  const parts = [
    say('status.filtered', { count: counts.filtered }),
    say('status.undated', { count: counts.undated }),
    say('status.unplaced', { count: counts.unplaced }),
    ...(counts.inNeither > 0 ? [say('status.neither', { count: counts.inNeither })] : []),
  ];
  return (
    <footer className="status-line">
      <p role="status" aria-label={say('status.label')} title={say('status.explained')} className="status-counts">
        {isOpen && (
          <>
            <strong>{say('status.shown', { shown: counts.passing, total: counts.total })}</strong>
            {parts.map((part) => (
              <span key={part} className="status-part">
                {part}
              </span>
            ))}
          </>
        )}
      </p>
      {rejected > 0 && (
        <button type="button" className="status-problems" onClick={showProblems.run}>
          {say('status.leftOut', { count: rejected })}
        </button>
      )}
      <p className="status-end">
        <span className="status-part">{say('status.zone')}</span>
        <span className="status-part">{say('status.credits')}</span>
        <span className="status-part">{say('status.offline')}</span>
      </p>
    </footer>
  );
}
