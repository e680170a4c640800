import { basename, isAbsolute } from 'node:path';
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { answerCall } from '../engine/host/answer-call.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { openReceivedFile } from '../engine/host/open-received-file.ts';
import { channels } from '../shared/ipc-channels.ts';
import { tellWindows } from './tell-windows.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** The door to the engine for the app's own page, and the engine's events to every window. */
export function setUpCalls(
  engine: EngineHost,
  { chooseFile, saveProject }: { chooseFile(): Promise<void>; saveProject(): Promise<void> },
  dataFolder: string,
): void {
  handle(channels.call, (name, request) => answerCall(engine, name, request));
  handle(channels.chooseFile, chooseFile);
  handle(channels.saveProject, saveProject);
  handle(channels.openPath, async (path) => {
    if (typeof path !== 'string' || !isAbsolute(path)) throw new TypeError('openPath: not an absolute path');
    await engine.openPath(path, basename(path));
  });
  handle(channels.openBytes, async (name, bytes) => {
    if (typeof name !== 'string' || !(bytes instanceof ArrayBuffer)) throw new TypeError('openBytes: no name or bytes');
    return await openReceivedFile(engine, dataFolder, name, [new Uint8Array(bytes)]);
  });
  engine.onEvent(tellWindows);
}

function handle(channel: string, answer: (...request: readonly unknown[]) => Promise<unknown>): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...request: readonly unknown[]) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: refused`);
    return await answer(...request);
  });
}
