import './story-editor.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { Story } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { selectIsBeginning, selectStoryInHand } from '../store/story-editing.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { DraftField } from './draft-field.tsx';
import { StepList } from './step-list.tsx';
import { StoryActions } from './story-actions.tsx';

/** Where stories are made: each step is a view with words, in the order in which they are told. */
export function StoryEditor(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const story = useExplorer(selectStoryInHand);
  const hasDocument = useExplorer((state) => state.document !== null);
  const openings = useExplorer((state) => state.openings);
  const isBeginning = useExplorer(selectIsBeginning);
  // its field stays until the letters that are being composed in it are there
  const [isComposing, setComposing] = useState(false);
  return (
    <section className="story-editor" aria-label={say('region.story')}>
      {isBeginning || isComposing ? (
        <BegunStory onCompose={setComposing} />
      ) : story !== null ? (
        // of a copy, too, which has stories of the same ids
        <EditedStory key={`${openings} ${story.id}`} story={story} />
      ) : (
        hasDocument && <NoStory />
      )}
    </section>
  );
}

function NoStory(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <div className="story-editor-none">
      <p>{say('story.none')}</p>
      <CaptureButton />
    </div>
  );
}

/** A story on its way from the engine: what is typed meanwhile is its title, and no command. */
function BegunStory({ onCompose }: { onCompose(isComposing: boolean): void }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const typed = useExplorer((state) => state.storyInHand.naming);
  const { nameBegun } = useStoryEditing();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(function takeFocus() {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <header className="story-editor-head">
      <label className="draft-field">
        <span className="draft-field-label">{say('story.title')}</span>
        <input
          ref={field}
          className="field"
          autoComplete="off"
          value={typed ?? ''}
          onChange={({ target }) => nameBegun(target.value)}
          onCompositionStart={() => onCompose(true)}
          onCompositionEnd={() => onCompose(false)}
        />
      </label>
    </header>
  );
}

function EditedStory({ story }: { readonly story: Story }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const stories = useExplorer((state) => state.document?.summary.stories) ?? [];
  const naming = useExplorer((state) => state.storyInHand.naming);
  const { beginStory, nameBegun, nameStory, openStory } = useStoryEditing();
  return (
    <>
      <header className="story-editor-head">
        {stories.length > 1 && (
          <select
            className="field"
            aria-label={say('story.stories')}
            value={story.id}
            onChange={({ target }) => openStory(target.value)}
          >
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {chooseText(title, language).text}
              </option>
            ))}
          </select>
        )}
        <div className="story-editor-name">
          <DraftField
            label={say('story.title')}
            text={story.title}
            rows={1}
            isRequired
            begunWith={naming}
            onBegun={() => nameBegun(null)}
            onSave={(title) => (title === null ? Promise.resolve(false) : nameStory(story, title))}
          />
          <IconButton
            icon="plus"
            label={say('story.begin')}
            onClick={() => void beginStory({ [language]: say('story.new') })}
          />
          <StoryActions story={story} />
        </div>
      </header>
      <StepList story={story} />
      <footer className="story-editor-foot">
        <CaptureButton />
      </footer>
    </>
  );
}

function CaptureButton(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { capture } = useStoryEditing();
  return (
    <button type="button" className="button button-primary" onClick={() => void capture()}>
      <Icon name="camera" />
      {say('story.capture')} <kbd>C</kbd>
    </button>
  );
}
