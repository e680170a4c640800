import { translatorFor } from '../../messages/translator.ts';
import { toldStory, type Story } from '../../shared/story.ts';
import { useExplorer, usePresenting, useStoryEditing } from '../store/explorer-context.tsx';
import { selectStepInHand } from '../store/story-editing.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Tells a story from the step that is open, and deletes one. */
export function StoryActions({ story }: { readonly story: Story }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const step = useExplorer(selectStepInHand);
  const { present } = usePresenting();
  const { removeStory } = useStoryEditing();
  return (
    <>
      <IconButton
        icon="play"
        label={say(step === null ? 'story.presentThis' : 'story.presentFromHere')}
        disabled={toldStory(story).steps.length === 0}
        onClick={() => present(story.id, step?.id)}
      />
      <IconButton icon="trash" label={say('story.delete')} onClick={() => void removeStory(story)} />
    </>
  );
}
