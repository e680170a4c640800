import './presentation.css';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { coveringCard } from '../map/covering-cards.ts';
import { MapPane } from '../map/map-pane.tsx';
import { useExplorer, usePresenting } from '../store/explorer-context.tsx';
import { selectStory } from '../store/presenting.ts';
import { StepCard } from '../story/step-card.tsx';
import { StoryProgress } from '../story/story-progress.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { usePresentationKeys } from './use-presentation-keys.ts';
import { ViewBoundary } from './view-boundary.tsx';

/** What an audience sees: map and timeline of a step, its words, and where in the story it is. Both views stay alive. */
export function Presentation(): React.JSX.Element | null {
  const story = useExplorer(selectStory);
  const presentation = useExplorer((state) => state.presentation);
  const hasLookedAround = useExplorer(({ presentation: told, view }) => told !== null && told.shown !== view);
  const language = useExplorer((state) => state.language);
  const { leave, setBlank, toStep } = usePresenting();
  usePresentationKeys();
  useFullScreen(leave);
  const step = story?.steps[presentation?.step ?? -1];
  if (story === null || presentation === null || step === undefined) return null;
  const say = translatorFor(language);
  const title = chooseText(story.title, language).text;
  return (
    <main className="presentation" aria-label={say('story.region', { title })}>
      <div className="presentation-map">
        <ViewBoundary>
          <MapPane>
            <div className="presentation-card" {...coveringCard}>
              <StepCard key={step.id} step={step} />
            </div>
          </MapPane>
        </ViewBoundary>
        {hasLookedAround && (
          <button type="button" className="button presentation-return" onClick={() => toStep(presentation.step)}>
            {say('story.return')} <kbd>R</kbd>
          </button>
        )}
      </div>
      <div className="presentation-timeline">
        <ViewBoundary>
          <Timeline />
        </ViewBoundary>
      </div>
      <StoryProgress story={story} step={presentation.step} />
      <p className="visually-hidden" role="status">
        {say('story.step', { step: presentation.step + 1, steps: story.steps.length })}
      </p>
      {presentation.isBlank && (
        <button
          type="button"
          className="presentation-blank"
          aria-label={say('story.blank')}
          onClick={() => setBlank(false)}
        />
      )}
    </main>
  );
}
