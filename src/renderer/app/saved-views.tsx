import './saved-views.css';
import { useId, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { Icon } from '../ui/icon.tsx';

/** The views that have a name: one click each; and where what is shown becomes one. Nothing while nothing is open. */
export function SavedViews(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const offered = useExplorer((state) => state.document?.summary.offeredViews);
  const { showView } = useGestures();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const views = useCommand('views');
  const canEdit = useExplorer(selectCanEdit);
  if (offered === undefined || (offered.length === 0 && !canEdit)) return null;
  const say = translatorFor(language);
  return (
    <>
      <button type="button" className="button saved-views-button" popoverTarget={id}>
        {say('views.label')} <Icon name="chevronRight" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="more-menu saved-views"
        role="group"
        aria-label={say('views.label')}
      >
        {offered.map((view) => (
          <button
            key={view.id}
            type="button"
            className="more-menu-command"
            onClick={() => {
              menu.current?.hidePopover();
              showView(view);
            }}
          >
            {chooseText(view.name ?? {}, language).text}
          </button>
        ))}
        <WhereEdited>
          {offered.length > 0 && <hr className="more-menu-line" />}
          <button
            type="button"
            className="more-menu-command"
            onClick={() => {
              menu.current?.hidePopover();
              views.run();
            }}
          >
            {say(views.label)}
          </button>
        </WhereEdited>
      </div>
    </>
  );
}
