import { app, shell } from 'electron';
import { isAppPage } from './app-address.ts';
import { outsideLink } from './outside-link.ts';
import { report } from './set-up-crash-reports.ts';

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

/** A window shows the app's page and nothing else; links to the outside go to the system's browser. */
export function setUpNavigationGuards(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayOnPage);
    contents.on('will-frame-navigate', stayOnPage);
    contents.on('will-redirect', stayOnPage);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: 'deny' };
    });
  });
}

function stayOnPage(navigation: Navigation): void {
  if (!navigation.isMainFrame || !isAppPage(navigation.url)) navigation.preventDefault();
}

function openOutside(address: string): void {
  const link = outsideLink(address);
  // a machine without a browser is no reason to stop
  if (link !== null) shell.openExternal(link).catch(report);
}
