import './rail.css';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { ShownPanes } from '../../shared/view.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { pageActions } from './page-actions.ts';

interface RailProps {
  readonly side: 'left' | 'right';
  /** Whether its drawer is open, so that a click on the button of the pane it shows closes it. */
  readonly isOpen: boolean;
}

interface RailPane {
  readonly icon: IconName;
  readonly label: MessageKey;
  readonly shows: Partial<ShownPanes>;
  readonly isForEditing?: boolean;
}

const railPanes: Readonly<Record<RailProps['side'], readonly RailPane[]>> = {
  left: [
    { icon: 'filter', label: 'region.facets', shows: { left: 'facets' } },
    { icon: 'list', label: 'region.events', shows: { left: 'list' } },
    { icon: 'tray', label: 'region.trays', shows: { left: 'trays' } },
  ],
  right: [
    { icon: 'details', label: 'region.details', shows: { right: 'details' } },
    { icon: 'claims', label: 'region.claims', shows: { right: 'claims' } },
    { icon: 'records', label: 'region.records', shows: { right: 'records' }, isForEditing: true },
    { icon: 'story', label: 'region.story', shows: { right: 'story' }, isForEditing: true },
  ],
};

/** What is left of the side panes where they are folded away: a button for each. */
export function Rail({ side, isOpen }: RailProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const shown = useExplorer((state) => state.view.panes[side]);
  const canEdit = useExplorer(selectCanEdit);
  const { showPanes, setDrawers } = useGestures();
  const toggle = (pane: RailPane): void => {
    if (isOpen && pane.shows[side] === shown) setDrawers({ [side]: false });
    else {
      showPanes(pane.shows);
      pageActions.focusPane(side);
    }
  };
  return (
    <div
      className={`rail rail-${side}`}
      role="group"
      aria-label={say(side === 'left' ? 'panes.left' : 'panes.right')}
      data-rail={side}
    >
      {railPanes[side]
        .filter(({ isForEditing }) => canEdit || isForEditing !== true)
        .map((pane) => {
          const isShown = pane.shows[side] === shown;
          return (
            <IconButton
              key={pane.icon}
              icon={pane.icon}
              label={say(pane.label)}
              aria-pressed={isOpen && isShown}
              onClick={() => toggle(pane)}
            />
          );
        })}
    </div>
  );
}
