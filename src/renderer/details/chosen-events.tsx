import '../ui/more-follows.css';
import { rowsInTime } from '../../kernels/rows-in-time.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { ChosenMeasures } from './chosen-measures.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { EventButtons } from './event-buttons.tsx';

const mostShown = 50;

/** The chosen events, where they are several: one of them is told below, a click tells another. */
export function ChosenEvents({ document }: { readonly document: OpenDocument }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const selected = useExplorer(selectSelectedRows);
  const { selectRows } = useGestures();
  const editAll = useCommand('editEvents');
  const [told] = selected;
  if (told === undefined || selected.length < 2) return null;
  // in time, whichever is told: what was clicked does not move away
  const rows = rowsInTime(document.columns, selected);
  const shown = rows.slice(0, mostShown);
  return (
    <>
      <section className="chosen-events" aria-label={say('details.chosen', { count: rows.length })}>
        <div className="edit-line">
          <h3 className="details-section-head">{say('details.chosen', { count: rows.length })}</h3>
          <WhereEdited>
            <button type="button" className="button" onClick={editAll.run}>
              {say('details.editChosen')}
            </button>
          </WhereEdited>
        </div>
        <div className="chosen-events-list more-follows">
          <EventButtons
            document={document}
            rows={shown}
            told={told}
            onChoose={(row) => selectRows([row, ...selected.filter((other) => other !== row)])}
          />
          {shown.length < rows.length && (
            <p className="details-quiet">{say('details.moreChosen', { count: rows.length - shown.length })}</p>
          )}
        </div>
      </section>
      <ChosenMeasures document={document} rows={rows} />
    </>
  );
}
