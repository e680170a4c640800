import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';

const words = (text) => new Set(text.trim().split(/\s+/));
const types = words('normal separator submenu checkbox radio');
const roles = words(`
  undo redo cut copy paste pasteandmatchstyle delete selectall reload forcereload toggledevtools resetzoom zoomin zoomout
  togglefullscreen window minimize close help about services hide hideothers unhide quit zoom front appmenu filemenu
  editmenu viewmenu windowmenu`);
const accelerator =
  /^((Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)\+)*([0-9A-Z]|F\d{1,2}|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|[-=,./[\]])$/i;

/** What a click on an item with a role does here; the other roles belong to the window system. */
const roleActions = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  minimize: (window) => window?.minimize(),
  reload: (window) => window?.reload(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
};

function menuItem(options, menu) {
  const { click, role, submenu, type = submenu ? 'submenu' : 'normal' } = options;
  if (!types.has(type)) throw new Error(`Unknown menu item type: ${type}`);
  if (role !== undefined && !roles.has(role.toLowerCase())) throw new Error(`unknown menu role '${role}'`);
  if (options.accelerator && !accelerator.test(options.accelerator))
    throw new Error(`bad accelerator '${options.accelerator}'`);
  const item = { label: '', enabled: true, visible: true, checked: false, ...options, type, menu };
  if (submenu) item.submenu = Menu.buildFromTemplate(submenu);
  item.click = (event = {}, window = BrowserWindow.getFocusedWindow() ?? undefined) => {
    if (!item.enabled) return;
    if (type === 'checkbox') item.checked = !item.checked;
    if (type === 'radio') for (const other of menu.items) other.checked = other === item;
    if (click) click(item, window, event);
    else roleActions[role?.toLowerCase()]?.(window);
  };
  return item;
}

export class Menu {
  items = [];

  static _application = null;

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const options of template) {
      if (!('label' in options || 'role' in options || 'type' in options))
        throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
      menu.items.push(menuItem(options, menu));
    }
    return menu;
  }

  static setApplicationMenu(menu) {
    Menu._application = menu;
  }

  static getApplicationMenu() {
    return Menu._application;
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
