import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { viewLinkFragment, type ViewLink } from '../shared/view-link.ts';
import { appPage } from './app-address.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';
import { report } from './set-up-crash-reports.ts';

/** The tokens' `--bg-app`: what is seen before the page has painted. */
const backgrounds = { light: '#eef0f2', dark: '#0a0d11' };

/** Opens a window on the app's page; it appears once there is something to see. `link`: to what is shown first. */
export function openWindow(preloadPath: string, link: ViewLink | null = null): void {
  const page = appPage + (link === null ? '' : viewLinkFragment(link));
  showPage(preloadPath, page, { width: 1440, height: 900, minWidth: 1024, minHeight: 640 });
}

/** A window on a page of the app, closed off as every one is. `place`: its size, and where it stands. */
export function showPage(preloadPath: string, page: string, place: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  reloadAfterCrash(window);
  // a page that is left or stops while it loads is no bug of the main process
  window.loadURL(page).catch(report);
  return window;
}

/** Brings the window to the front where there is one, else opens one. */
export function showWindow(preloadPath: string): void {
  const window = BrowserWindow.getAllWindows().at(0);
  if (window === undefined) {
    openWindow(preloadPath);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}
