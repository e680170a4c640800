import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi, Session } from '../../shared/explorer-api.ts';
import type { Result } from '../../shared/problem.ts';
import { PresenterView } from '../story/presenter-view.tsx';
import { resolvePreferences } from './preferences.ts';
import { StartFailure } from './start-failure.tsx';

/**
 * Draws the window of who speaks. All that it tells comes from the window that tells the story: it has neither events nor a
 * state of its own, and to close it closes nothing else. It is dark, for a dark room.
 */
export async function showPresenter(
  api: ExplorerApi,
  answer: Promise<Result<Session>>,
  audience: string,
): Promise<void> {
  const root = createRoot(document.querySelector('#app') ?? document.body);
  const session = await answer;
  if (!session.ok) {
    root.render(<StartFailure problems={session.problems} link={null} />);
    return;
  }
  const draw = (preferences: Session['preferences']): void => {
    const { language, theme } = resolvePreferences(preferences);
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dataset['theme'] = theme === 'high-contrast' ? theme : 'dark';
    document.title = translatorFor(language)('presenter.title');
    root.render(
      <StrictMode>
        <PresenterView audience={audience} language={language} />
      </StrictMode>,
    );
  };
  draw(session.value.preferences);
  api.onEvent((event) => {
    if (event.type === 'preferencesChanged') draw(event.preferences);
  });
}
