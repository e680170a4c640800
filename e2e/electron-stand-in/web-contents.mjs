import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { toAppAddress, toPageAddress } from './addresses.mjs';
import { app } from './app.mjs';
import { cancellable } from './cancellable.mjs';
import { browser } from './chromium.mjs';
import { isolatedWorldScript, mainWorldScript } from './in-page/page-scripts.mjs';
import { nativeTheme } from './native-theme.mjs';
import { followFrames } from './page-frames.mjs';
import { carryMessages } from './page-messages.mjs';
import { names } from './page-names.mjs';
import { watchRequests } from './page-requests.mjs';
import { readPreload, refuseInsecure } from './preload-source.mjs';
import { session } from './session.mjs';

const all = new Map();
let lastId = 0;

/** One page of Chromium, in a tab of its own. */
export class WebContents extends EventEmitter {
  session = session.defaultSession;
  mainFrame = null;
  _frames = new Map();
  _contexts = new Map();
  _isolated = null;
  _destroyed = false;
  _openHandler = () => ({ action: 'deny' });

  constructor(window, preferences) {
    super();
    refuseInsecure(preferences);
    this.id = ++lastId;
    this._window = window;
    this._preload = preferences.preload;
    this._attached = this._attach();
    this._attached.catch((error) => {
      if (!this._destroyed) console.error('electron-stand-in:', error);
    });
    all.set(this.id, this);
  }

  static getAllWebContents() {
    return [...all.values()];
  }

  static fromId(id) {
    return all.get(id);
  }

  static fromDevToolsTargetId(targetId) {
    return WebContents.getAllWebContents().find((contents) => contents.targetId === targetId);
  }

  async loadURL(url) {
    await this._attached;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve).once('destroyed', resolve));
    const { errorText, loaderId } = await this._cdp.send('Page.navigate', { url: toPageAddress(url) });
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    if (loaderId) await loaded;
  }

  getURL() {
    return this.mainFrame?.url ?? '';
  }

  isDestroyed() {
    return this._destroyed;
  }

  send(channel, ...args) {
    this._sendEvent?.(channel, args);
  }

  reload() {
    this._send('Page.reload').catch(() => {}); // the window may be gone
  }

  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }

  forcefullyCrashRenderer() {
    this._send('Page.crash').catch(() => {}); // who crashes does not answer
  }

  async executeJavaScript(expression) {
    const { result, exceptionDetails } = await this._send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Asks the page first, as a person's closing does. */
  _close() {
    this._send('Page.close').catch(() => {}); // already closed
  }

  _destroy() {
    this._attached
      .then(() => browser.connection.send('Target.closeTarget', { targetId: this.targetId }))
      .catch(() => {}); // already closed
  }

  async _send(method, params) {
    await this._attached;
    return await this._cdp.send(method, params);
  }

  async _attach() {
    const { connection } = browser;
    const [width, height] = this._window._size;
    const place = { url: 'about:blank', newWindow: true, width, height };
    this.targetId = (await connection.send('Target.createTarget', place)).targetId;
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this._cdp = connection.session(sessionId);
    this._cdp.on('detached', () => this._gone());
    this._tellOfPage();
    await followFrames(this);
    await Promise.all([this._cdp.send('Page.enable'), this._cdp.send('Runtime.enable'), watchRequests(this)]);
    this._sendEvent = await carryMessages(this);
    await this._addScripts();
    await this._playLocale();
    await this._playTheme();
    nativeTheme.on('updated', () => this._playTheme().catch(() => {})); // the window may be gone
    setImmediate(() => this._window._fit().catch(() => {}));
  }

  _tellOfPage() {
    this._cdp.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    this._cdp.on('Page.loadEventFired', () => {
      if (this.getURL() === 'about:blank') return;
      console.error(`electron-stand-in: ${this.getURL()} is loaded`);
      this.emit('did-finish-load');
      this._window.emit('ready-to-show');
    });
    this._cdp.on('Inspector.targetCrashed', () => {
      const details = { reason: 'crashed', exitCode: 5 };
      this.emit('render-process-gone', {}, details);
      app.emit('render-process-gone', {}, this, details);
    });
    this._cdp.on('Page.javascriptDialogOpening', ({ type }) => {
      const event = cancellable();
      if (type === 'beforeunload') this.emit('will-prevent-unload', event);
      if (type === 'beforeunload')
        this._cdp.send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => {}); // closed meanwhile
    });
  }

  async _addScripts() {
    const { source, error } = readPreload(this._preload);
    if (error) setImmediate(() => this._preloadFailed(error));
    const { platform, arch, versions, resourcesPath } = process;
    const settings = { ...names, process: { platform, arch, versions, resourcesPath, env: {} } };
    const url = this._preload ? pathToFileURL(this._preload).href : 'no-preload';
    const add = (text) => this._cdp.send('Page.addScriptToEvaluateOnNewDocument', text);
    await add({ source: mainWorldScript(names.token) });
    await add({ source: isolatedWorldScript(settings, source, url), worldName: names.world });
  }

  _playTheme() {
    const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    return this._cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** `navigator.languages` and the defaults of Intl follow the app's locale, as in Electron. */
  async _playLocale() {
    const locale = app.getLocale();
    await this._cdp.send('Emulation.setLocaleOverride', { locale });
    const acceptLanguage = [locale, locale.split('-')[0]].join(',');
    await this._cdp.send('Emulation.setUserAgentOverride', { userAgent: browser.userAgent, acceptLanguage });
  }

  _askToOpen({ url, frameName }) {
    const { action } = this._openHandler({ url: toAppAddress(url), frameName, disposition: 'foreground-tab' });
    if (action !== 'deny') console.error('electron-stand-in: windows that a page opens are not implemented');
  }

  _preloadFailed(error) {
    console.error(`electron-stand-in: Unable to load preload script: ${this._preload}\n`, error);
    this.emit('preload-error', {}, this._preload, error);
  }

  _gone() {
    if (this._destroyed) return;
    this._destroyed = true;
    all.delete(this.id);
    this.emit('destroyed');
    this._window._closed();
  }
}
