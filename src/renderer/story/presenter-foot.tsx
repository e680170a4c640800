import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { StoryMove, ToAudience, ToldState } from '../../shared/presenter-link.ts';

interface PresenterFootProps {
  readonly told: ToldState;
  readonly language: Language;
  ask(message: ToAudience): void;
}

/** On, back, any step, a black screen, the way out: each by a button, and by the keys of the audience's window. */
export function PresenterFoot({ told, language, ask }: PresenterFootProps): React.JSX.Element {
  const say = translatorFor(language);
  const { steps, step, isBlank, hasLookedAround } = told;
  const toStep = (index: number) => (): void => ask({ kind: 'toStep', step: index });
  const move = (asked: StoryMove) => (): void => ask({ kind: 'move', move: asked });
  return (
    <footer className="presenter-foot">
      <button type="button" className="button" disabled={step === 0} onClick={move('previous')}>
        {say('presenter.back')} <kbd>←</kbd>
      </button>
      <button
        type="button"
        className="button button-primary"
        disabled={step + 1 === steps.length}
        onClick={move('next')}
      >
        {say('presenter.forward')} <kbd>→</kbd>
      </button>
      <button type="button" className="button" aria-pressed={isBlank} onClick={move('turnBlack')}>
        {say('story.blank')} <kbd>B</kbd>
      </button>
      {hasLookedAround && (
        <button type="button" className="button" onClick={move('again')}>
          {say('story.return')} <kbd>R</kbd>
        </button>
      )}
      <ol className="presenter-steps" aria-label={say('story.steps')}>
        {steps.map(({ name }, index) => (
          // steps have no other name here than their place
          <li key={index}>
            <button
              type="button"
              className="button"
              title={name}
              aria-label={`${index + 1}. ${name}`}
              aria-current={index === step ? 'step' : undefined}
              onClick={toStep(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={move('leave')}>
        {say('presenter.leave')} <kbd>Esc</kbd>
      </button>
    </footer>
  );
}
