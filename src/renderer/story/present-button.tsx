import { useId, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useCommand, useExplorer, usePresenting } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';

/** Begins to tell the story of what is open; where there are several, asks which. Nothing where there is none. */
export function PresentButton(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const stories = useExplorer((state) => state.document?.summary.stories);
  const present = useCommand('present');
  const presenting = usePresenting();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  if (stories === undefined || stories.length === 0) return null;
  const say = translatorFor(language);
  if (stories.length === 1) {
    return (
      <button type="button" className="button" onClick={present.run}>
        {say('story.present')}
      </button>
    );
  }
  return (
    <>
      <button type="button" className="button saved-views-button" popoverTarget={id}>
        {say('story.present')} <Icon name="chevronRight" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="more-menu saved-views"
        role="group"
        aria-label={say('story.stories')}
      >
        {stories.map((story) => (
          <button
            key={story.id}
            type="button"
            className="more-menu-command"
            onClick={() => {
              menu.current?.hidePopover();
              presenting.present(story.id);
            }}
          >
            {chooseText(story.title, language).text}
          </button>
        ))}
      </div>
    </>
  );
}
