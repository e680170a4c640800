import { createApi } from './explorer-api.ts';
import { openDoor } from './explorer-door.ts';

/** Asks the host for what is open, and while it answers loads what will show it. */
async function start(): Promise<void> {
  performance.mark('chronotope:start');
  const api = createApi(openDoor());
  const answer = api.getSession(null);
  const { showApp } = await import('./show-app.tsx');
  await showApp(api, answer);
}

void start();
