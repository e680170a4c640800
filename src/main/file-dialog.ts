import { dirname } from 'node:path';
import { app, BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Translate } from '../messages/translator.ts';

/** Asks a person for a file: its absolute path, null where nothing was chosen. */
export type AskForFile = (say: Translate) => Promise<string | null>;

/** Electron's dialogs forget the last folder: this one remembers it for as long as the app runs. */
export function createFileDialog(): AskForFile {
  let folder: string | null = null;
  return async function askForFile(say) {
    const options: OpenDialogOptions = {
      title: say('dialog.open.title'),
      defaultPath: folder ?? app.getPath('documents'),
      properties: ['openFile'],
      filters: [
        { name: say('dialog.open.datasets'), extensions: ['json'] },
        { name: say('dialog.open.allFiles'), extensions: ['*'] },
      ],
    };
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(0);
    const answer = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    const path = answer.canceled ? undefined : answer.filePaths[0];
    if (path === undefined) return null;
    folder = dirname(path);
    return path;
  };
}
