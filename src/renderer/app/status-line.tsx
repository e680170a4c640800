import './status-line.css';
import { memo } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer, useRecordEditing, useGestures } from '../store/explorer-context.tsx';
import type { Tray } from '../store/explorer-state.ts';
import { leftForms } from '../store/record-form.ts';
import { selectFiltering } from '../store/selectors.ts';
import { EditPart } from './edit-part.tsx';
import { OutsideViews } from './outside-views.tsx';
import { pageActions } from './page-actions.ts';
import { ZoneChoice } from './zone-choice.tsx';

/** How many events are shown. Beside them, what holds for all that is shown. */
export function StatusLine(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const rejected = useExplorer((state) => state.document?.summary.rejected ?? 0);
  const showProblems = useCommand('showProblems');
  return (
    <footer className="status-line">
      <StatusCounts />
      <OutsideViews />
      {rejected > 0 && (
        <button type="button" className="status-problems" onClick={showProblems.run}>
          {say('status.leftOut', { count: rejected })}
        </button>
      )}
      <UnsavedPart />
      <EditPart />
      <p className="status-end">
        <ZoneChoice />
        <span className="status-map">
          <span className="status-part">{say('status.borders')}</span>
          <span className="status-part">{say('map.attribution')}</span>
        </span>
        <span className="status-part">{say('status.offline')}</span>
      </p>
    </footer>
  );
}

/** Nothing is silently hidden: the parts add up to the total. */
function StatusCounts(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { counts } = useExplorer(selectFiltering);
  const isOpen = useExplorer((state) => state.document !== null);
  return (
    <p role="status" aria-label={say('status.label')} title={say('status.explained')} className="status-counts">
      {isOpen && (
        <>
          <strong>{say('status.shown', { shown: counts.passing, total: counts.total })}</strong>
          <span className="status-part">{say('status.filtered', { count: counts.filtered })}</span>
          <TrayPart tray="undated" count={counts.undated} label="status.undated" />
          <TrayPart tray="unplaced" count={counts.unplaced} label="status.unplaced" />
          {counts.inNeither > 0 && <TrayPart tray="undated" count={counts.inNeither} label="status.neither" />}
        </>
      )}
    </p>
  );
}

interface TrayPartProps {
  readonly tray: Tray;
  readonly count: number;
  readonly label: 'status.undated' | 'status.unplaced' | 'status.neither';
}

/** How many events a view does not show, and the way to them. */
const TrayPart = memo(function TrayPart({ tray, count, label }: TrayPartProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { showTray } = useGestures();
  const words = say(label, { count });
  function show(): void {
    showTray(tray);
    pageActions.focusPane('left');
  }
  return (
    <span className="status-part">
      {count === 0 ? (
        words
      ) : (
        <button type="button" className="status-tray" onClick={show}>
          {words}
        </button>
      )}
    </span>
  );
});

/** What was typed in forms that were left: a click goes on with the last one. */
function UnsavedPart(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const forms = useExplorer((state) => state.forms);
  const { resume } = useRecordEditing();
  const left = leftForms(forms);
  const last = left.at(-1);
  if (last === undefined) return null;
  return (
    <button
      type="button"
      className="status-problems"
      title={say('status.unsavedExplained')}
      onClick={() => resume(last)}
    >
      {say('status.unsaved', { count: left.length })}
    </button>
  );
}
