import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../messages/translator.ts';
import type { Preferences } from '../shared/explorer-api.ts';

export interface MenuActions {
  open(): void;
  showDrafts(): void;
  importTable(): void;
  saveProject(): void;
  exportEvents(): void;
  savePicture(): void;
  record(): void;
  setPreferences(preferences: Preferences): void;
}

/** The native menu as plain values. Items that tests and people's hands look for have ids. */
export function menuTemplate(
  say: Translate,
  preferences: Preferences,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { id: 'quit', label: say('menu.quit'), role: 'quit' };
  const open: MenuItemConstructorOptions = {
    id: 'open',
    label: say('command.open'),
    accelerator: 'CmdOrCtrl+O',
    click: () => actions.open(),
  };
  const drafts: MenuItemConstructorOptions = {
    id: 'drafts',
    label: say('command.drafts'),
    click: () => actions.showDrafts(),
  };
  const importTable: MenuItemConstructorOptions = {
    id: 'import-table',
    label: say('command.importTable'),
    click: () => actions.importTable(),
  };
  const saveProject: MenuItemConstructorOptions = {
    id: 'save-project',
    label: say('command.saveProject'),
    accelerator: 'CmdOrCtrl+S',
    click: () => actions.saveProject(),
  };
  const exportEvents: MenuItemConstructorOptions = {
    id: 'export',
    label: say('command.export'),
    click: () => actions.exportEvents(),
  };
  const savePicture: MenuItemConstructorOptions = {
    id: 'save-picture',
    label: say('command.savePicture'),
    click: () => actions.savePicture(),
  };
  const record: MenuItemConstructorOptions = {
    id: 'record',
    label: say('command.record'),
    click: () => actions.record(),
  };
  const items = [open, drafts, importTable, saveProject, exportEvents, savePicture, record];
  const file = onMac ? items : [...items, separator, quit];
  return [
    ...(onMac ? [appMenu(say, quit)] : []),
    { label: say('menu.file'), submenu: file },
    // macOS sends ⌘C and its like to the menu only
    ...(onMac ? [editMenu(say)] : []),
    { label: say('menu.view'), submenu: viewItems(say) },
    { label: say('menu.language'), submenu: languageItems(say, preferences, actions) },
    { label: say('menu.theme'), submenu: themeItems(say, preferences, actions) },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function viewItems(say: Translate): MenuItemConstructorOptions[] {
  return [
    { id: 'reload', label: say('menu.reload'), role: 'reload' },
    separator,
    { label: say('menu.actualSize'), role: 'resetZoom' },
    { label: say('menu.zoomIn'), role: 'zoomIn' },
    { label: say('menu.zoomOut'), role: 'zoomOut' },
    separator,
    { id: 'full-screen', label: say('menu.fullScreen'), role: 'togglefullscreen' },
  ];
}

function languageItems(say: Translate, now: Preferences, actions: MenuActions): MenuItemConstructorOptions[] {
  const item = (language: Preferences['language'], label: string): MenuItemConstructorOptions => ({
    id: `language-${language}`,
    label,
    type: 'radio',
    checked: now.language === language,
    click: () => actions.setPreferences({ ...now, language }),
  });
  return [
    item('system', say('command.languageSystem')),
    item('en', say('command.languageEnglish')),
    item('fr', say('command.languageFrench')),
  ];
}

function themeItems(say: Translate, now: Preferences, actions: MenuActions): MenuItemConstructorOptions[] {
  const item = (theme: Preferences['theme'], label: string): MenuItemConstructorOptions => ({
    id: `theme-${theme}`,
    label,
    type: 'radio',
    checked: now.theme === theme,
    click: () => actions.setPreferences({ ...now, theme }),
  });
  return [
    item('system', say('command.themeSystem')),
    item('light', say('command.themeLight')),
    item('dark', say('command.themeDark')),
    item('high-contrast', say('command.themeHighContrast')),
  ];
}

function appMenu(say: Translate, quit: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: say('app.title'),
    submenu: [
      { label: say('menu.about'), role: 'about' },
      separator,
      { label: say('menu.hide'), role: 'hide' },
      { label: say('menu.hideOthers'), role: 'hideOthers' },
      { label: say('menu.showAll'), role: 'unhide' },
      separator,
      quit,
    ],
  };
}

function editMenu(say: Translate): MenuItemConstructorOptions {
  return {
    label: say('menu.edit'),
    submenu: [
      { label: say('menu.undo'), role: 'undo' },
      { label: say('menu.redo'), role: 'redo' },
      separator,
      { label: say('menu.cut'), role: 'cut' },
      { label: say('menu.copy'), role: 'copy' },
      { label: say('menu.paste'), role: 'paste' },
      { label: say('menu.selectAll'), role: 'selectAll' },
    ],
  };
}
