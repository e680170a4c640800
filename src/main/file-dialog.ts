import { basename, dirname, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { SaveTarget } from '../engine/project/save-project.ts';
import { fileExtensions, type FileKind } from '../shared/explorer-api.ts';
import type { Translate } from '../messages/translator.ts';

export interface FileDialogs {
  /** Asks a person for a file, of this kind first of all: its absolute path, null where nothing was chosen. */
  askForFile(say: Translate, kind: FileKind): Promise<string | null>;
  /** Asks a person where to save a project, under `name` if nothing else is said; null where nothing was chosen. */
  askWhereToSave(say: Translate, name: string): Promise<SaveTarget | null>;
  /** Asks a person for any file, to be attached: its absolute path, null where nothing was chosen. */
  askForEvidence(say: Translate): Promise<string | null>;
  /** Asks a person where to keep a file of this name: an absolute path, null where nothing was chosen. */
  askWhereToKeep(say: Translate, name: string): Promise<string | null>;
}

const projectExtension = '.gpkg';

const titles = {
  any: 'dialog.open.title',
  table: 'dialog.open.titleTable',
  map: 'dialog.open.titleMap',
} as const satisfies Readonly<Record<FileKind, string>>;

/** Electron's dialogs forget the last folder: these remember it for as long as the app runs. */
export function createFileDialogs(): FileDialogs {
  let folder: string | null = null;

  function askForFile(say: Translate, kind: FileKind): Promise<string | null> {
    const { datasets, tables, maps } = fileExtensions;
    const tableFilter = { name: say('dialog.open.tables'), extensions: [...tables] };
    const allFilter = { name: say('dialog.open.readable'), extensions: [...new Set([...datasets, ...tables])] };
    const filters = {
      any: [allFilter, tableFilter],
      table: [tableFilter],
      map: [{ name: say('dialog.open.maps'), extensions: [...maps] }],
    }[kind];
    return askForOne({
      title: say(titles[kind]),
      filters: [...filters, { name: say('dialog.open.allFiles'), extensions: ['*'] }],
    });
  }

  function askForEvidence(say: Translate): Promise<string | null> {
    return askForOne({ title: say('dialog.attach.title') });
  }

  async function askForOne(wanted: OpenDialogOptions): Promise<string | null> {
    const options: OpenDialogOptions = {
      ...wanted,
      defaultPath: folder ?? app.getPath('documents'),
      properties: ['openFile'],
    };
    const window = asking();
    const answer = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    const path = answer.canceled ? undefined : answer.filePaths[0];
    if (path === undefined) return null;
    folder = dirname(path);
    return path;
  }

  async function askWhereToKeep(say: Translate, name: string): Promise<string | null> {
    return await askWhere({
      title: say('dialog.keep.title'),
      defaultPath: join(folder ?? app.getPath('documents'), name),
    });
  }

  async function askWhereToSave(say: Translate, name: string): Promise<SaveTarget | null> {
    const options: SaveDialogOptions = {
      title: say('dialog.save.title'),
      defaultPath: join(folder ?? app.getPath('documents'), name),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
      filters: [{ name: say('dialog.save.projects'), extensions: [projectExtension.slice(1)] }],
    };
    const filePath = await askWhere(options);
    if (filePath === null) return null;
    // the dialog has asked about the file that it names, and about no other
    const isWhole = extname(filePath).toLowerCase() === projectExtension;
    const path = isWhole ? filePath : filePath + projectExtension;
    return { path, fileName: basename(path), mayReplace: isWhole };
  }

  async function askWhere(options: SaveDialogOptions): Promise<string | null> {
    const window = asking();
    const answer = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    if (answer.canceled || answer.filePath === '') return null;
    folder = dirname(answer.filePath);
    return answer.filePath;
  }

  return { askForFile, askWhereToSave, askForEvidence, askWhereToKeep };
}

/** The window that a dialog belongs to. */
function asking(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(0);
}
