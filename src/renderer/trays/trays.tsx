import './trays.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import type { Tray } from '../store/explorer-state.ts';
import { WhereEdited } from '../store/where-edited.tsx';
import { selectFiltering } from '../store/selectors.ts';
import { isTrayFiltered, selectTray, selectTrayCount } from './select-tray.ts';
import { TrayActions } from './tray-actions.tsx';
import { TrayList } from './tray-list.tsx';

/** The events that lack a date, or a place on the map: from here they are dated and placed, by pointer or keys. */
export function Trays(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const tray = useExplorer((state) => state.tray);
  const blocks = useExplorer((state) => selectTray(state, tray));
  const count = useExplorer((state) => selectTrayCount(state, tray));
  const isFiltered = useExplorer((state) => isTrayFiltered(state, tray));
  const inNeither = useExplorer((state) => selectFiltering(state).counts.inNeither);
  const isUndated = tray === 'undated';
  return (
    <section className="trays" aria-label={say('region.trays')}>
      <div className="trays-choice" role="group" aria-label={say('region.trays')}>
        <TrayButton tray="undated" label="trays.undated" />
        <TrayButton tray="unplaced" label="trays.unplaced" />
      </div>
      {blocks === null || count === 0 ? (
        <p className="trays-note">{say(isUndated ? 'trays.emptyUndated' : 'trays.emptyUnplaced')}</p>
      ) : (
        <>
          <WhereEdited>
            <p className="trays-note">{say(isUndated ? 'trays.hintUndated' : 'trays.hintUnplaced')}</p>
          </WhereEdited>
          {isFiltered && (
            <p className="trays-note">
              {say(isUndated ? 'trays.filteredUndated' : 'trays.filteredUnplaced', { count })}
            </p>
          )}
          {inNeither > 0 && !isFiltered && <p className="trays-note">{say('trays.inBoth', { count: inNeither })}</p>}
          <TrayList key={tray} blocks={blocks} tray={tray} />
          <WhereEdited>
            <TrayActions />
            {!isUndated && <PlaceByName />}
          </WhereEdited>
        </>
      )}
    </section>
  );
}

/** For all that are known by the names of their places only. */
function PlaceByName(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { placeByName } = useRecordEditing();
  return (
    <div className="tray-actions">
      <button type="button" className="button" onClick={() => void placeByName()}>
        {say('command.placeByName')}
      </button>
    </div>
  );
}

function TrayButton({ tray, label }: { readonly tray: Tray; readonly label: 'trays.undated' | 'trays.unplaced' }) {
  const say = translatorFor(useExplorer((state) => state.language));
  const isChosen = useExplorer((state) => state.tray === tray);
  const count = useExplorer((state) => selectTrayCount(state, tray));
  const { showTray } = useGestures();
  return (
    <button type="button" className="trays-button" aria-pressed={isChosen} onClick={() => showTray(tray)}>
      {say(label, { count })}
    </button>
  );
}
