import { useState } from 'react';
import type { Story } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { selectStepInHand } from '../store/story-editing.ts';
import { StepForm } from './step-form.tsx';
import { StepRow } from './step-row.tsx';

/** The steps in their order; one of them open. A step is dragged to another place, or goes there by Alt and arrows. */
export function StepList({ story }: { readonly story: Story }): React.JSX.Element {
  const open = useExplorer(selectStepInHand);
  const { moveStep } = useStoryEditing();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const drop = (place: number): void => {
    const from = story.steps.findIndex(({ id }) => id === dragged);
    if (dragged !== null && from >= 0 && place !== from) void moveStep(story, dragged, place - from);
    setDragged(null);
    setOver(null);
  };
  return (
    <ol className="step-list">
      {story.steps.map((step, index) => (
        <li
          key={step.id}
          className="step-list-step"
          data-over={dragged !== null && over === index ? placeShown(story, dragged, index) : undefined}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(index);
          }}
          onDrop={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            drop(index);
          }}
        >
          <StepRow
            story={story}
            step={step}
            number={index + 1}
            isOpen={open?.id === step.id}
            onDrag={() => setDragged(step.id)}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          />
          {open?.id === step.id && <StepForm key={step.id} story={story} step={step} number={index + 1} />}
        </li>
      ))}
    </ol>
  );
}

/** On which side of the step under the pointer the dragged one would come to stand. */
function placeShown({ steps }: Story, dragged: string, place: number): 'before' | 'after' {
  return steps.findIndex(({ id }) => id === dragged) < place ? 'after' : 'before';
}
