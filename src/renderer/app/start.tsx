import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCommands } from '../store/commands/explorer-commands.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { createGestures } from '../store/gestures.ts';
import { beginSession } from '../store/session.ts';
import { App } from './app.tsx';
import { createApi } from './explorer-api.ts';
import { openDoor } from './explorer-door.ts';
import { followPreferences, resolvePreferences } from './preferences.ts';
import { StartFailure } from './start-failure.tsx';

/** Joins the window to its host and shows what is open. */
async function start(): Promise<void> {
  performance.mark('chronotope:start');
  const root = createRoot(document.querySelector('#app') ?? document.body);
  const api = createApi(openDoor());
  // Canvases measure what they write: the font is fetched beside the data, not after the first picture.
  const [session] = await Promise.all([api.getSession(null), document.fonts.load('12px "Inter Variable"')]);
  if (!session.ok) {
    root.render(<StartFailure problems={session.problems} />);
    return;
  }
  const { preferences } = session.value;
  const store = createExplorerStore(preferences, resolvePreferences(preferences));
  const gestures = createGestures(store);
  const commands = createCommands(store, gestures, api);
  followPreferences(store);
  await beginSession(store, api, session.value);
  root.render(
    <StrictMode>
      <App explorer={{ store, gestures, commands }} api={api} />
    </StrictMode>,
  );
}

void start();
