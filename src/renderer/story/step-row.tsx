import { translatorFor } from '../../messages/translator.ts';
import { untitledStepWords } from '../../messages/untitled-step-words.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { useStepTitle } from './use-step-title.ts';

interface StepRowProps {
  readonly story: Story;
  readonly step: StoryStep;
  readonly number: number;
  readonly isOpen: boolean;
  onDrag(): void;
  onDragEnd(): void;
}

/** A step in a line: a click shows what it shows and opens its words. */
export function StepRow({ story, step, number, isOpen, onDrag, onDragEnd }: StepRowProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const title = useStepTitle(step);
  const { moveStep, openStep } = useStoryEditing();
  const onKeyDown = (event: React.KeyboardEvent<HTMLButtonElement>): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const place = number - 1 + by;
    if (event.altKey) {
      void moveStep(story, step.id, by);
      return;
    }
    const rows = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('.step-row') ?? [])];
    rows[place]?.focus();
  };
  return (
    <button
      type="button"
      className="step-row"
      draggable
      aria-expanded={isOpen}
      data-hidden={step.isHidden === true || undefined}
      onClick={() => openStep(isOpen ? null : step)}
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing without data
        event.dataTransfer.setData('text/plain', title);
        onDrag();
      }}
      onDragEnd={onDragEnd}
    >
      <span className="step-row-number">{number}</span>
      <span className="step-row-title">{title === '' ? untitledStepWords(step, language) : title}</span>
      {step.isHidden === true && (
        <span className="step-row-mark">
          <Icon name="hidden" />
          <span className="visually-hidden">{say('story.hidden')}</span>
        </span>
      )}
      {step.minutes !== undefined && (
        <span className="step-row-minutes">{say('story.minutes', { minutes: step.minutes })}</span>
      )}
    </button>
  );
}
