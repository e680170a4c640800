import './story-progress.css';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { Story } from '../../shared/story.ts';
import { useExplorer, usePresenting } from '../store/explorer-context.tsx';

interface StoryProgressProps {
  readonly story: Story;
  /** Index of the step that is told. */
  readonly step: number;
}

/** All steps by name; a click goes to one. */
export function StoryProgress({ story, step }: StoryProgressProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { toStep } = usePresenting();
  const say = translatorFor(language);
  return (
    <nav className="story-progress" aria-label={say('story.steps')}>
      <ol className="story-progress-steps">
        {story.steps.map(({ id, name, title }, index) => (
          <li key={id} data-state={index < step ? 'told' : index === step ? 'now' : 'to-come'}>
            <button
              type="button"
              className="story-progress-step"
              aria-current={index === step ? 'step' : undefined}
              onClick={() => toStep(index)}
            >
              <span className="story-progress-name">
                {chooseText(name ?? title ?? { und: String(index + 1) }, language).text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
