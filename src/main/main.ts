import { basename, join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { startEngine } from '../engine/engine-host.ts';
import { suggestedProjectName } from '../engine/host/project-for-window.ts';
import { sweepReceivedFiles } from '../engine/host/received-file.ts';
import { translatorFor, type Translate } from '../messages/translator.ts';
import type { FileKind } from '../shared/explorer-api.ts';
import type { ViewLink } from '../shared/view-link.ts';
import { callsThrough } from '../shared/calls-through.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { createFileDialogs } from './file-dialog.ts';
import { followPreferences } from './follow-preferences.ts';
import { interfaceLanguage } from './interface-language.ts';
import { keepOffline } from './keep-offline.ts';
import { openPresenterWindow } from './open-presenter-window.ts';
import { openWindow, showWindow } from './open-window.ts';
import { registerAppScheme, serveAppScheme } from './set-up-app-scheme.ts';
import { setUpCalls } from './set-up-calls.ts';
import { setUpCrashReports } from './set-up-crash-reports.ts';
import { setUpFileOpening, startFile, startLink } from './set-up-file-opening.ts';
import { setUpMenu } from './set-up-menu.ts';
import { setUpNavigationGuards } from './set-up-navigation-guards.ts';
import { setUpPermissions } from './set-up-permissions.ts';
import { setUpQuitting } from './set-up-quitting.ts';
import { tellWindows } from './tell-windows.ts';
import { themeSource } from './theme-source.ts';

registerAppScheme();
app.enableSandbox();
setUpCrashReports();
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const preloadPath = join(import.meta.dirname, '../preload/preload.cjs');
  const rendererFolder = join(import.meta.dirname, '../renderer');
  const resourcesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');
  const dataFolder = app.getPath('userData');

  // the engine begins to read while Electron is still getting ready
  const engine = startEngine({
    workerPath: join(import.meta.dirname, 'engine-worker.js'),
    resourcesFolder,
    dataFolder,
    version: app.getVersion(),
    startFile: startFile(),
  });
  const calls = callsThrough((name, request) => engine.call(name, request));
  const preferences = followPreferences(engine, calls, () => {
    if (app.isReady()) showPreferences();
  });
  const dialogs = createFileDialogs();
  /** Shown by the first window, once it is there. */
  let firstLink = startLink();

  setUpNavigationGuards();
  askBeforeLeaving(say);
  setUpCalls(
    engine,
    {
      chooseFile,
      saveProject,
      askForEvidence: () => dialogs.askForEvidence(say()),
      askWhereToKeep: (name) => dialogs.askWhereToKeep(say(), name),
      openPresenter: (window, audience) => openPresenterWindow(preloadPath, window, audience),
    },
    dataFolder,
  );
  setUpFileOpening(
    (path) => void openFile(path),
    followLink,
    () => showWindow(preloadPath),
  );
  setUpQuitting(engine);
  void sweepReceivedFiles(dataFolder);

  // nothing is awaited in this module: Electron is not ready before it has ended
  app.once('ready', () => {
    setUpPermissions();
    keepOffline();
    serveAppScheme(engine, { rendererFolder, resourcesFolder });
    showPreferences();
    // the system has begun to force its colours, or does not any more
    nativeTheme.on('updated', showTheme);
    openWindow(preloadPath, firstLink);
    app.on('activate', () => showWindow(preloadPath));
  });

  function say(): Translate {
    return translatorFor(interfaceLanguage(preferences.current().language, app.getLocale()));
  }

  function showTheme(): void {
    const source = themeSource(preferences.current().theme, nativeTheme.inForcedColorsMode);
    // to set what is set already would be told again
    if (nativeTheme.themeSource !== source) nativeTheme.themeSource = source;
  }

  function showPreferences(): void {
    showTheme();
    setUpMenu(say(), preferences.current(), {
      open: () => void chooseFile('any'),
      showDrafts: () => tellWindows({ type: 'draftsAsked' }),
      importTable: () => void chooseFile('table'),
      saveProject: () => void saveProject(),
      exportEvents: () => tellWindows({ type: 'exportAsked' }),
      savePicture: () => tellWindows({ type: 'pictureAsked' }),
      record: () => tellWindows({ type: 'recordingAsked' }),
      setPreferences: (next) => void calls.setPreferences(next),
    });
  }

  function followLink(link: ViewLink): void {
    if (BrowserWindow.getAllWindows().length > 0) tellWindows({ type: 'linkFollowed', link });
    else if (app.isReady()) openWindow(preloadPath, link);
    else firstLink = link;
  }

  async function openFile(path: string, isTable = false): Promise<void> {
    await engine.openPath(path, basename(path), isTable);
  }

  async function chooseFile(kind: FileKind): Promise<void> {
    const path = await dialogs.askForFile(say(), kind);
    if (path === null) return;
    if (kind === 'map') await engine.addMap({ path, fileName: basename(path) });
    else await openFile(path, kind === 'table');
  }

  async function saveProject(): Promise<void> {
    const target = await dialogs.askWhereToSave(say(), await suggestedProjectName(engine));
    if (target === null) return;
    const { fileName } = target;
    const saved = await engine.saveProject(target, true);
    tellWindows(
      saved.ok
        ? { type: 'saved', fileName, ...saved.value }
        : { type: 'saveFailed', fileName, problems: saved.problems },
    );
  }
}
