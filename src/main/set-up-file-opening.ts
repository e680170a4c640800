import { app } from 'electron';
import { fileFromArguments } from './file-from-arguments.ts';

/** Electron's own program is given the app's folder first; the packaged app is not. */
function appFolder(): string | null {
  return app.isPackaged ? null : app.getAppPath();
}

/** The file named when the app was started. */
export function startFile(): string | null {
  return fileFromArguments({ arguments: process.argv, folder: process.cwd(), appFolder: appFolder() });
}

/** Files that the system hands over while the app runs: from a second start, and on macOS from the Finder. */
export function setUpFileOpening(openFile: (path: string) => void, showWindow: () => void): void {
  app.on('second-instance', (_event, line, folder) => {
    const path = fileFromArguments({ arguments: line, folder, appFolder: appFolder() });
    if (path !== null) openFile(path);
    showWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
}
