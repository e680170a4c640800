import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { cancellable } from './cancellable.mjs';
import { browser } from './chromium.mjs';
import { WebContents } from './web-contents.mjs';
import { windows } from './windows.mjs';

let lastId = 0;

/** A window is a page of Chromium; what only a window system can show (frame, position, focus) is remembered, not played. */
export class BrowserWindow extends EventEmitter {
  _isDestroyed = false;
  _state = 'normal';

  constructor(options = {}) {
    super();
    if (!app._ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, show = true, title = app.getName(), webPreferences = {} } = options;
    this.id = ++lastId;
    this._size = [width, height];
    this._visible = show;
    this._title = title;
    windows.set(this.id, this);
    this.webContents = new WebContents(this, webPreferences);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  static getAllWindows() {
    return [...windows.values()];
  }

  static getFocusedWindow() {
    return BrowserWindow.getAllWindows().findLast((window) => window._visible) ?? null;
  }

  static fromWebContents(contents) {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id) {
    return windows.get(id) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  reload() {
    this.webContents.reload();
  }

  show() {
    this._visible = true;
    this.emit('show');
    this.focus();
  }

  hide() {
    this._visible = false;
    this.emit('hide');
  }

  focus() {
    this.emit('focus');
  }

  isVisible() {
    return this._visible;
  }

  getTitle() {
    return this._title;
  }

  setTitle(title) {
    this._title = title;
  }

  getSize() {
    return [...this._size];
  }

  getBounds() {
    const [width, height] = this._size;
    return { x: 0, y: 0, width, height };
  }

  setSize(width, height) {
    this._size = [width, height];
    this._fit().catch(() => {}); // the window may be gone
    this.emit('resize');
  }

  isMinimized() {
    return this._state === 'minimized';
  }

  minimize() {
    this._state = 'minimized';
    this.emit('minimize');
  }

  restore() {
    this._state = 'normal';
    this.emit('restore');
  }

  isFullScreen() {
    return this._state === 'fullscreen';
  }

  setFullScreen(full) {
    this._state = full ? 'fullscreen' : 'normal';
    this.emit(full ? 'enter-full-screen' : 'leave-full-screen');
  }

  close() {
    const event = cancellable();
    this.emit('close', event);
    if (event.defaultPrevented) app._quitting = false;
    else this.webContents._close();
  }

  destroy() {
    this.webContents._destroy();
  }

  isDestroyed() {
    return this._isDestroyed;
  }

  /** Makes the page as large as the window was asked to be. Electron counts its frame in. */
  async _fit() {
    const [width, height] = this._size;
    const targetId = this.webContents.targetId;
    const { windowId, bounds } = await browser.connection.send('Browser.getWindowForTarget', { targetId });
    const expression = '[innerWidth, innerHeight]';
    const { result } = await this.webContents._send('Runtime.evaluate', { expression, returnByValue: true });
    const [innerWidth, innerHeight] = result.value;
    if (innerWidth === width && innerHeight === height) return;
    const outer = { width: bounds.width + width - innerWidth, height: bounds.height + height - innerHeight };
    await browser.connection.send('Browser.setWindowBounds', { windowId, bounds: outer });
  }

  _closed() {
    if (this._isDestroyed) return;
    this._isDestroyed = true;
    windows.delete(this.id);
    this.emit('closed');
    if (windows.size === 0) app._lastWindowClosed();
  }
}
