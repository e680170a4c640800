import { basename, isAbsolute } from 'node:path';
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { answerCall } from '../engine/host/answer-call.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { isExportRequest } from '../engine/export/export-request.ts';
import { isPictureRequest } from '../engine/pictures/picture-request.ts';
import { suggestedExportName, suggestedPictureName } from '../engine/host/export-for-window.ts';
import { openReceivedFile } from '../engine/host/open-received-file.ts';
import { fileKinds, type FileKind } from '../shared/explorer-api.ts';
import { channels } from '../shared/ipc-channels.ts';
import { isRecordName } from '../engine/edit-request.ts';
import { isAudienceId } from '../shared/presenter-link.ts';
import { success } from '../shared/problem.ts';
import { saveAttachment } from './save-attachment.ts';
import { saveFile } from './save-file.ts';
import { createPieceFiles } from './save-in-pieces.ts';
import { tellWindows } from './tell-windows.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** What a person is asked in a dialog. */
interface PersonsChoices {
  chooseFile(kind: FileKind): Promise<void>;
  saveProject(): Promise<void>;
  /** The path of a file that is to be attached; null where none was chosen. */
  askForEvidence(): Promise<string | null>;
  /** Where a file of this name is to be kept; null where no place was chosen. */
  askWhereToKeep(name: string): Promise<string | null>;
  /** The window of who speaks, beside the one that tells a story. */
  openPresenter(audienceWindow: BrowserWindow, audience: string): void;
}

/** The door to the engine for the app's own page, and the engine's events to every window. */
export function setUpCalls(
  engine: EngineHost,
  { chooseFile, saveProject, askForEvidence, askWhereToKeep, openPresenter }: PersonsChoices,
  dataFolder: string,
): void {
  handle(channels.call, (name, request) => answerCall(engine, name, request));
  handle(channels.chooseFile, async (asked) => {
    const kind = fileKinds.find((one) => one === asked);
    if (kind === undefined) throw new TypeError('chooseFile: no kind of file');
    await chooseFile(kind);
  });
  handle(channels.saveProject, saveProject);
  handle(channels.attachFile, async (list, id) => {
    const record = { list, id };
    if (!isRecordName(record)) throw new TypeError('attachFile: not a record');
    const path = await askForEvidence();
    if (path === null) return success(false);
    const file = { path, fileName: basename(path) };
    const attached = await engine.attachFile({ ...record, file, stays: true });
    return attached.ok ? success(true) : attached;
  });
  handle(channels.saveAttachment, async (id) => {
    if (typeof id !== 'string') throw new TypeError('saveAttachment: no id');
    return await saveAttachment(engine, id, askWhereToKeep);
  });
  handle(channels.saveText, async (fileName, text) => {
    if (typeof fileName !== 'string' || typeof text !== 'string') throw new TypeError('saveText: no name or text');
    return await saveFile(basename(fileName), text, askWhereToKeep);
  });
  const pieces = createPieceFiles();
  const begunBy = new WeakMap<WebContents, string[]>();
  const hearOfEnd = (sender: WebContents, key: string): void => {
    const keys = begunBy.get(sender) ?? [];
    keys.push(key);
    if (begunBy.has(sender)) return;
    begunBy.set(sender, keys);
    // a window that has gone sends nothing more; what it has ended is not dropped
    sender.once('destroyed', () => keys.forEach((one) => void pieces.drop(one)));
  };
  handleFrom(channels.beginFile, async (sender, fileName) => {
    if (typeof fileName !== 'string') throw new TypeError('beginFile: no name');
    const path = await askWhereToKeep(basename(fileName));
    if (path === null) return success(null);
    const begun = await pieces.begin(path);
    if (begun.ok) hearOfEnd(sender, begun.value);
    return begun;
  });
  handle(channels.addToFile, async (key, piece) => {
    if (typeof key !== 'string' || !(piece instanceof ArrayBuffer)) throw new TypeError('addToFile: no key or bytes');
    return await pieces.add(key, new Uint8Array(piece));
  });
  handle(channels.dropFile, async (key) => {
    if (typeof key !== 'string') throw new TypeError('dropFile: no key');
    await pieces.drop(key);
  });
  handle(channels.endFile, async (key) => {
    if (typeof key !== 'string') throw new TypeError('endFile: no key');
    return await pieces.end(key);
  });
  handle(channels.saveExport, async (request) => {
    if (!isExportRequest(request)) throw new TypeError('saveExport: no request');
    const path = await askWhereToKeep(await suggestedExportName(engine, request.format));
    if (path === null) return success(false);
    const written = await engine.exportTo(request, { path, fileName: basename(path), mayReplace: true });
    return written.ok ? success(true) : written;
  });
  handle(channels.savePicture, async (request) => {
    if (!isPictureRequest(request)) throw new TypeError('savePicture: no request');
    const path = await askWhereToKeep(await suggestedPictureName(engine, request));
    if (path === null) return success(false);
    const drawn = await engine.pictureTo(request, { path, fileName: basename(path), mayReplace: true });
    return drawn.ok ? success(true) : drawn;
  });
  handle(channels.openPath, async (path) => {
    if (typeof path !== 'string' || !isAbsolute(path)) throw new TypeError('openPath: not an absolute path');
    await engine.openPath(path, basename(path));
  });
  handle(channels.openBytes, async (name, bytes) => {
    if (typeof name !== 'string' || !(bytes instanceof ArrayBuffer)) throw new TypeError('openBytes: no name or bytes');
    return await openReceivedFile(engine, dataFolder, name, [new Uint8Array(bytes)]);
  });
  handleFrom(channels.openPresenter, (sender, audience) => {
    if (!isAudienceId(audience)) throw new TypeError('openPresenter: no audience');
    const window = BrowserWindow.fromWebContents(sender);
    if (window !== null) openPresenter(window, audience);
    return Promise.resolve(window === null ? 'blocked' : 'shown');
  });
  engine.onEvent(tellWindows);
}

function handle(channel: string, answer: (...request: readonly unknown[]) => Promise<unknown>): void {
  handleFrom(channel, (_sender, ...request) => answer(...request));
}

function handleFrom(
  channel: string,
  answer: (sender: WebContents, ...request: readonly unknown[]) => Promise<unknown>,
): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...request: readonly unknown[]) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: refused`);
    return await answer(event.sender, ...request);
  });
}
