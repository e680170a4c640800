import './presenter-view.css';
import '../ui/more-follows.css';
import { useLayoutEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { ToAudience, ToldState } from '../../shared/presenter-link.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { WrittenWords } from '../ui/written-words.tsx';
import { PresenterClock } from './presenter-clock.tsx';
import { PresenterFoot } from './presenter-foot.tsx';
import { isStoryMove, storyAct } from './story-keys.ts';
import { useToldState } from './use-told-state.ts';

interface PresenterViewProps {
  /** What the window is called by that tells the story. */
  readonly audience: string;
  readonly language: Language;
}

/** What who speaks sees: the step that is told, the next one, notes, sources, clock. Fills its window. */
export function PresenterView({ audience, language }: PresenterViewProps): React.JSX.Element {
  const say = translatorFor(language);
  const [told, ask] = useToldState(audience);
  useLayoutEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => {
        const act = storyAct(event);
        if (act === null || !isStoryMove(act)) return;
        event.preventDefault();
        ask({ kind: 'move', move: act });
      };
      addEventListener('keydown', run);
      return () => removeEventListener('keydown', run);
    },
    [ask],
  );
  if (told === null) return <p className="presenter-waiting">{say('presenter.waiting')}</p>;
  return <Told told={told} language={language} ask={ask} />;
}

interface ToldProps {
  readonly told: ToldState;
  readonly language: Language;
  ask(message: ToAudience): void;
}

function Told({ told, language, ask }: ToldProps): React.JSX.Element {
  const say = translatorFor(language);
  const [size, setSize] = useState(19);
  const { steps, step, beganAt } = told;
  const now = steps[step];
  const next = steps[step + 1];
  const minutes = steps.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  return (
    <main className="presenter" aria-label={say('presenter.title')}>
      <header className="presenter-head">
        <h1>{told.title}</h1>
        <PresenterClock language={language} beganAt={beganAt} minutes={minutes} />
      </header>
      <section
        className="presenter-now more-follows"
        aria-label={say('presenter.now', { step: step + 1, steps: steps.length })}
      >
        <p className="presenter-where">
          {say('presenter.now', { step: step + 1, steps: steps.length })}
          <span className="presenter-state" role="status" data-state={stateOf(told)}>
            {say(stateWords[stateOf(told)])}
          </span>
        </p>
        <h2>{now?.title}</h2>
        <WrittenWords className="presenter-text" text={now?.text.text ?? ''} language={now?.text.language ?? ''} />
        {now !== undefined && now.sources.length > 0 && (
          <>
            <h3>{say('presenter.sources')}</h3>
            <ul className="presenter-sources">
              {now.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="presenter-notes more-follows" aria-label={say('presenter.notes')}>
        <p className="presenter-where">
          {say('presenter.notes')}
          <span className="presenter-sizes">
            <IconButton icon="minus" label={say('presenter.smaller')} onClick={() => setSize(Math.max(size - 2, 13))} />
            <IconButton icon="plus" label={say('presenter.larger')} onClick={() => setSize(Math.min(size + 2, 41))} />
          </span>
        </p>
        <div style={{ fontSize: size }} className="presenter-notes-text">
          {now === undefined || now.notes.text === '' ? (
            <p className="presenter-none">{say('presenter.noNotes')}</p>
          ) : (
            <WrittenWords className="presenter-written" text={now.notes.text} language={now.notes.language} />
          )}
        </div>
      </section>
      <section className="presenter-next more-follows">
        <p className="presenter-where">
          {next === undefined ? say('presenter.end') : say('presenter.next', { step: step + 2 })}
          {next !== undefined && next.minutes !== null && (
            <span>{say('presenter.planned', { minutes: next.minutes })}</span>
          )}
        </p>
        {next !== undefined && <h2>{next.title}</h2>}
        {next !== undefined && (
          <WrittenWords className="presenter-next-text" text={next.text.text} language={next.text.language} />
        )}
      </section>
      <PresenterFoot told={told} language={language} ask={ask} />
    </main>
  );
}

type AudienceState = keyof typeof stateWords;
const stateWords = { same: 'presenter.same', around: 'presenter.around', black: 'presenter.black' } as const;

function stateOf({ isBlank, hasLookedAround }: ToldState): AudienceState {
  if (isBlank) return 'black';
  return hasLookedAround ? 'around' : 'same';
}
