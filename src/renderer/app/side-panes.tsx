import { Activity, memo } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { Claims } from '../claims/claims.tsx';
import { Details } from '../details/details.tsx';
import { Records } from '../editing/records.tsx';
import { RecordPane } from '../editing/record-pane.tsx';
import { Facets } from '../facets/facets.tsx';
import { EventList } from '../list/event-list.tsx';
import { selectCanEdit } from '../store/can-edit.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { openForm } from '../store/record-form.ts';
import { StoryEditor } from '../story/story-editor.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Trays } from '../trays/trays.tsx';
import { ViewBoundary } from './view-boundary.tsx';

interface SidePanesProps {
  onFold(): void;
}

/** What narrows down: filters, or the list of the events that pass them. */
export function LeftPanes({ onFold }: SidePanesProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const chosen = useExplorer((state) => state.view.panes.left) ?? 'facets';
  const { showPanes } = useGestures();
  return (
    <Tabs
      label={say('panes.left')}
      tabs={[
        { id: 'facets', label: say('region.facets') },
        { id: 'list', label: say('region.events') },
        { id: 'trays', label: say('region.trays') },
      ]}
      chosen={chosen}
      onChoose={(left) => showPanes({ left })}
      end={<IconButton icon="chevronLeft" label={say('panes.foldLeft')} onClick={onFold} />}
    >
      <KeptPane language={language} isShown={chosen === 'facets'}>
        <Facets />
      </KeptPane>
      <KeptPane language={language} isShown={chosen === 'list'}>
        <EventList />
      </KeptPane>
      <KeptPane language={language} isShown={chosen === 'trays'}>
        <Trays />
      </KeptPane>
    </Tabs>
  );
}

/** What is known, of one event or by the claims of a source; and what is made of it. */
export function RightPanes({ onFold }: SidePanesProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const canEdit = useExplorer(selectCanEdit);
  const asked = useExplorer((state) => state.view.panes.right) ?? 'details';
  const chosen = canEdit || asked === 'claims' ? asked : 'details';
  const isEditing = useExplorer(({ forms }) => forms.pane === chosen && openForm(forms) !== null);
  const { showPanes } = useGestures();
  return (
    <Tabs
      label={say('panes.right')}
      tabs={[
        { id: 'details', label: say('region.details') },
        { id: 'claims', label: say('region.claims') },
        ...(canEdit
          ? [
              { id: 'records' as const, label: say('region.records') },
              { id: 'story' as const, label: say('region.story') },
            ]
          : []),
      ]}
      chosen={chosen}
      onChoose={(right) => showPanes({ right })}
      end={<IconButton icon="chevronRight" label={say('panes.foldRight')} onClick={onFold} />}
    >
      <KeptPane language={language} isShown={chosen === 'details' && !isEditing}>
        <Details />
      </KeptPane>
      {/* a form stands in the place of the details, and goes on where it was when one comes back to it */}
      <KeptPane language={language} isShown={chosen === 'records' && !isEditing}>
        <Records />
      </KeptPane>
      {isEditing && (
        <ViewBoundary>
          <RecordPane />
        </ViewBoundary>
      )}
      <KeptPane language={language} isShown={chosen === 'claims'}>
        <Claims />
      </KeptPane>
      <KeptPane language={language} isShown={chosen === 'story'}>
        <StoryEditor />
      </KeptPane>
    </Tabs>
  );
}

interface KeptPaneProps {
  readonly isShown: boolean;
  /** What is hidden is said anew in another one: shown again, a live region would tell as news what changed by it alone. */
  readonly language: Language;
  readonly children: React.ReactNode;
}

/**
 * A pane that keeps what a person did in it while another stands in its place: folds, what stands in its fields. Hidden,
 * it follows the language only: its effects are undone, and with them what it listens to, and it is not drawn again where it
 * stays hidden. List and claims come back with what is told or read in sight.
 */
const KeptPane = memo(
  function KeptPane({ isShown, children }: KeptPaneProps): React.JSX.Element {
    return (
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <ViewBoundary>{children}</ViewBoundary>
      </Activity>
    );
  },
  (before, after) => !before.isShown && !after.isShown && before.language === after.language,
);
