import { screen, type BrowserWindow } from 'electron';
import { presenterQuery } from '../shared/presenter-link.ts';
import { appPage } from './app-address.ts';
import { showPage } from './open-window.ts';

/** The windows of who speaks, each beside the window that tells a story. */
const presenters = new Map<BrowserWindow, BrowserWindow>();

/**
 * Opens the window of who speaks on another display than the one that the audience looks at, where there is one; it goes with
 * the window that tells the story, which stays when this one is closed.
 */
export function openPresenterWindow(preloadPath: string, audienceWindow: BrowserWindow, audience: string): void {
  const open = presenters.get(audienceWindow);
  if (open !== undefined) {
    if (open.isMinimized()) open.restore();
    open.focus();
    return;
  }
  const watched = screen.getDisplayMatching(audienceWindow.getBounds());
  const other = screen.getAllDisplays().find(({ id }) => id !== watched.id);
  const size = { width: 1180, height: 760, minWidth: 720, minHeight: 480 };
  const window = showPage(preloadPath, appPage + presenterQuery(audience), { ...size, ...other?.workArea });
  presenters.set(audienceWindow, window);
  const closeToo = (): void => window.destroy();
  audienceWindow.once('closed', closeToo);
  window.once('closed', () => {
    presenters.delete(audienceWindow);
    audienceWindow.removeListener('closed', closeToo);
  });
}
