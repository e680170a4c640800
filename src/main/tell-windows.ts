import { BrowserWindow } from 'electron';
import type { ExplorerEvent } from '../shared/explorer-api.ts';
import { channels } from '../shared/ipc-channels.ts';

/** Sends an event to every window of the app. */
export function tellWindows(event: ExplorerEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.event, event);
}
