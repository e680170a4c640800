import { audienceIn } from '../../shared/presenter-link.ts';
import { createApi } from './explorer-api.ts';
import { openDoor } from './explorer-door.ts';
import { takeLinkOfAddress } from './follow-links.ts';
import { holdPresenter } from './presenter-tab.ts';

/** Asks the host for what is open, and while it answers loads what will show it, and its font. */
async function start(): Promise<void> {
  performance.mark('chronotope:start');
  const link = takeLinkOfAddress();
  const api = createApi(openDoor());
  const answer = api.getSession(null);
  const audience = audienceIn(location.search);
  if (audience !== null) {
    holdPresenter(audience);
    const { showPresenter } = await import('./show-presenter.tsx');
    await showPresenter(api, answer, audience);
    return;
  }
  const font = document.fonts.load('12px "Inter Variable"').catch(() => []);
  const { showWindow } = await import('./show-window.tsx');
  await showWindow(api, answer, font, link);
}

void start();
