import { screen, type BrowserWindow } from 'electron';
import { presenterQuery } from '../shared/presenter-link.ts';
import { appPage } from './app-address.ts';
import { showPage } from './open-window.ts';

interface Presenter {
  readonly window: BrowserWindow;
  readonly audience: string;
}

/** The windows of who speaks, each beside the window that tells a story. */
const presenters = new Map<BrowserWindow, Presenter>();

/**
 * Opens the window of who speaks on another display than the one that the audience looks at, where there is one; it goes with
 * the window that tells the story, which stays when this one is closed.
 */
export function openPresenterWindow(preloadPath: string, audienceWindow: BrowserWindow, audience: string): void {
  const open = presenters.get(audienceWindow);
  if (open?.audience === audience) {
    if (open.window.isMinimized()) open.window.restore();
    open.window.focus();
    return;
  }
  // the page that it listened to was loaded anew, and is another audience
  open?.window.destroy();
  const watched = screen.getDisplayMatching(audienceWindow.getBounds());
  const other = screen.getAllDisplays().find(({ id }) => id !== watched.id);
  const size = { width: 1180, height: 760, minWidth: 720, minHeight: 480 };
  const window = showPage(preloadPath, appPage + presenterQuery(audience), { ...size, ...other?.workArea });
  presenters.set(audienceWindow, { window, audience });
  const closeToo = (): void => window.destroy();
  audienceWindow.once('closed', closeToo);
  window.once('closed', () => {
    if (presenters.get(audienceWindow)?.window === window) presenters.delete(audienceWindow);
    audienceWindow.removeListener('closed', closeToo);
  });
}
