import { app } from 'electron';
import { linkScheme, readViewLink, type ViewLink } from '../shared/view-link.ts';
import { fileFromArguments, linkFromArguments } from './file-from-arguments.ts';

/** Electron's own program is given the app's folder first; the packaged app is not. */
function appFolder(): string | null {
  return app.isPackaged ? null : app.getAppPath();
}

/** The file named when the app was started. */
export function startFile(): string | null {
  return fileFromArguments({ arguments: process.argv, folder: process.cwd(), appFolder: appFolder() });
}

/** The link to a view that the app was started with. */
export function startLink(): ViewLink | null {
  return linkFromArguments({ arguments: process.argv });
}

/**
 * Files and links that the system hands over while the app runs: from a second start, and on macOS from the Finder. What
 * claims to be a link may come from any page: it is read strictly, and leads to nothing but a view of what is open.
 */
export function setUpFileOpening(
  openFile: (path: string) => void,
  followLink: (link: ViewLink) => void,
  showWindow: () => void,
): void {
  // Electron's own program, which runs the app from its folder, is nobody's to register
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  app.on('second-instance', (_event, line, folder) => {
    const path = fileFromArguments({ arguments: line, folder, appFolder: appFolder() });
    if (path !== null) openFile(path);
    const link = linkFromArguments({ arguments: line });
    if (link !== null) followLink(link);
    showWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    const link = readViewLink(address);
    if (link !== null) followLink(link);
  });
}
