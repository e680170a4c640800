// The `electron` module as the main process sees it: what this app uses of it. Importing anything else fails.
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { dialog } from './dialog.mjs';
import { ipcMain } from './ipc-main.mjs';
import { Menu } from './menu.mjs';
import { nativeTheme } from './native-theme.mjs';
import { protocol } from './protocol.mjs';
import { screen } from './screen.mjs';
import { session } from './session.mjs';
import { shell } from './shell.mjs';
import { WebContents as webContents } from './web-contents.mjs';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell, webContents };
