import { translatorFor } from '../../messages/translator.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icon.tsx';

interface StepActionsProps {
  readonly story: Story;
  readonly step: StoryStep;
  readonly number: number;
}

/** What can be done with a step as a whole. */
export function StepActions({ story, step, number }: StepActionsProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { duplicateStep, moveStep, removeStep, setStep, takeView } = useStoryEditing();
  const place = number - 1;
  const isHidden = step.isHidden === true;
  return (
    <div className="step-actions">
      <button type="button" className="button step-actions-take" onClick={() => void takeView(story, step.id)}>
        <Icon name="camera" /> {say('story.takeView')}
      </button>
      <IconButton
        icon="arrowUp"
        label={say('story.earlier')}
        disabled={place === 0}
        onClick={() => void moveStep(story, step.id, -1)}
      />
      <IconButton
        icon="arrowDown"
        label={say('story.later')}
        disabled={number === story.steps.length}
        onClick={() => void moveStep(story, step.id, 1)}
      />
      <IconButton icon="copy" label={say('story.duplicate')} onClick={() => void duplicateStep(story, step.id)} />
      <IconButton
        icon={isHidden ? 'shown' : 'hidden'}
        label={say(isHidden ? 'story.show' : 'story.hide')}
        onClick={() => void setStep(story, step.id, { isHidden: isHidden ? null : true })}
      />
      <IconButton
        icon="trash"
        label={say('story.remove')}
        disabled={story.steps.length === 1}
        onClick={() => void removeStep(story, step.id)}
      />
    </div>
  );
}
