import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExplorerApi, Session } from '../../shared/explorer-api.ts';
import type { Result } from '../../shared/problem.ts';
import type { ViewLink } from '../../shared/view-link.ts';
import { createComparing } from '../store/comparing.ts';
import { createCommands } from '../store/commands/explorer-commands.ts';
import type { ExplorerCommand } from '../store/commands/explorer-command.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorer-store.ts';
import { followViewLink } from '../store/follow-view-link.ts';
import { createGestures, type Gestures } from '../store/gestures.ts';
import { createPresenting } from '../store/presenting.ts';
import { createRecordEditing } from '../store/record-editing.ts';
import { createOwnMapActions } from '../store/own-maps.ts';
import { beginSession } from '../store/session.ts';
import { createStoryEditing } from '../store/story-editing.ts';
import { createTableImporting } from '../store/table-importing.ts';
import { atNextFrame } from '../ui/animation-frame.ts';
import type { BasemapSource } from '../map/basemap-source.ts';
import { beginBasemap } from '../map/use-basemap.ts';
import { App, type HostParts } from './app.tsx';
import { foldDrawers } from './fold-drawers.ts';
import { followLinks } from './follow-links.ts';
import { followPreferences, resolvePreferences } from './preferences.ts';
import { leaveKeysToInputMethod } from './keys-of-input-method.ts';
import { answerOtherTabs } from './other-tab.ts';
import { OpeningScreen } from './opening-screen.tsx';
import { StartFailure } from './start-failure.tsx';
import { pageActions } from './page-actions.ts';

/** What a window begins with. */
export interface Beginning {
  readonly basemap: BasemapSource;
  /** Id of the story that is told at once; null: none. */
  readonly story: string | null;
  readonly parts: HostParts;
}

/**
 * Draws the window once the host has answered and the font is there: canvases measure what they write. A first file that
 * takes its time says how far it is. `link`: to what is shown first; null: the opening view.
 */
export async function showApp(
  api: ExplorerApi,
  answer: Promise<Result<Session>>,
  font: Promise<readonly FontFace[]>,
  link: ViewLink | null,
  { basemap, story, parts }: Beginning,
): Promise<void> {
  beginBasemap(basemap);
  leaveKeysToInputMethod();
  const root = createRoot(document.querySelector('#app') ?? document.body);
  root.render(<OpeningScreen api={api} />);
  const session = await answer;
  if (!session.ok) {
    root.render(<StartFailure problems={session.problems} link={link} />);
    return;
  }
  const { preferences } = session.value;
  const store = createExplorerStore(preferences, resolvePreferences(preferences), atNextFrame);
  const gestures = createGestures(store);
  const editing = createRecordEditing(store, gestures, api);
  const presenting = createPresenting(store);
  const storyEditing = createStoryEditing(store, gestures, editing);
  const comparing = createComparing(store, api, atNextFrame);
  const commandsOf = (side: ExplorerStore, by: Gestures): readonly ExplorerCommand[] =>
    createCommands(side, by, editing, presenting, storyEditing, comparing, api, pageActions);
  const commands = commandsOf(store, gestures);
  const pinnedCommands = commandsOf(comparing.pinned, comparing.gestures);
  const importing = createTableImporting(store, api);
  const maps = createOwnMapActions(store, api);
  followPreferences(store);
  foldDrawers(store, gestures);
  await beginSession(store, api, session.value);
  const follow = (linked: ViewLink): void => followViewLink(store, gestures, presenting, linked);
  if (link !== null) follow(link);
  if (story !== null) presenting.present(story);
  followLinks(api, follow);
  if (api.host === 'browser') answerOtherTabs(follow);
  await font;
  root.render(
    <StrictMode>
      <App
        explorer={{
          store,
          gestures,
          commands,
          editing,
          importing,
          maps,
          presenting,
          storyEditing,
          comparing,
          pinnedCommands,
        }}
        api={api}
        parts={parts}
      />
    </StrictMode>,
  );
}
