import { translatorFor } from '../../messages/translator.ts';
import type { LocalText } from '../../shared/language.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import { useExplorer, useStoryEditing } from '../store/explorer-context.tsx';
import { DraftField } from './draft-field.tsx';
import { MinutesField } from './minutes-field.tsx';
import { StepActions } from './step-actions.tsx';
import { StepSources } from './step-sources.tsx';
import { useStepTitle } from './use-step-title.ts';

interface StepFormProps {
  readonly story: Story;
  readonly step: StoryStep;
  readonly number: number;
}

/** The words of a step, for those who listen and for who speaks, and what can be done with it. */
export function StepForm({ story, step, number }: StepFormProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { setStep } = useStoryEditing();
  const shownTitle = useStepTitle(step);
  const save = (field: 'name' | 'notes' | 'text' | 'title') => (text: LocalText | null) =>
    setStep(story, step.id, { [field]: text });
  return (
    <div className="step-form" role="group" aria-label={say('story.stepForm', { step: number })}>
      <StepActions story={story} step={step} number={number} />
      <DraftField
        label={say('story.stepTitle')}
        text={step.title}
        rows={1}
        placeholder={shownTitle}
        onSave={save('title')}
      />
      <DraftField label={say('story.text')} text={step.text} rows={5} onSave={save('text')} />
      <p className="step-form-hint">{say('story.marks')}</p>
      <DraftField label={say('story.notes')} text={step.notes} rows={4} onSave={save('notes')} />
      <div className="step-form-pair">
        <DraftField
          label={say('story.name')}
          text={step.name}
          rows={1}
          placeholder={shownTitle}
          onSave={save('name')}
        />
        <MinutesField minutes={step.minutes} onSave={(minutes) => setStep(story, step.id, { minutes })} />
      </div>
      <StepSources story={story} step={step} />
    </div>
  );
}
