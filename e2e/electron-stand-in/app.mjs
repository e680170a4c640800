import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cancellable } from './cancellable.mjs';
import { stopChromium } from './chromium.mjs';
import { appFolder, packageJson, switches } from './command-line.mjs';
import { lockSingleInstance } from './single-instance.mjs';
import { windows } from './windows.mjs';

class App extends EventEmitter {
  isPackaged = false;
  commandLine = {
    appendSwitch: (name, value = '') => void switches.set(name, value),
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
  };
  _ready = false;
  _quitting = false;
  _exiting = false;
  _unlock = null;
  _whenReady = Promise.withResolvers();

  getName() {
    return packageJson.productName ?? packageJson.name ?? 'Electron';
  }

  getVersion() {
    return packageJson.version ?? '0.0.0';
  }

  getAppPath() {
    return appFolder;
  }

  /** `--lang`, else the system's. */
  getLocale() {
    const system = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
    const [name] = (switches.get('lang') || system).split('.');
    return ['', 'C', 'POSIX'].includes(name) ? 'en-US' : name.replace('_', '-');
  }

  getPath(name) {
    const home = homedir();
    const appData = process.env.XDG_CONFIG_HOME || join(home, '.config');
    const userData = switches.get('user-data-dir') || join(appData, this.getName());
    const places = { home, appData, userData, sessionData: userData, temp: tmpdir(), exe: process.argv[0] };
    for (const folder of ['Desktop', 'Documents', 'Downloads', 'Pictures'])
      places[folder.toLowerCase()] = join(home, folder);
    if (!(name in places)) throw new Error(`Failed to get '${name}' path`);
    return places[name];
  }

  isReady() {
    return this._ready;
  }

  whenReady() {
    return this._whenReady.promise;
  }

  /** The stand-in's windows are always sandboxed. */
  enableSandbox() {
    if (this._ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock() {
    this._unlock ??= lockSingleInstance(this.getPath('userData'), (argv, cwd) => {
      this._whenReady.promise.then(() => this.emit('second-instance', {}, argv, cwd));
    });
    return this._unlock !== null;
  }

  /** before-quit → each window's close → will-quit → quit; each but the last may be prevented. */
  quit() {
    if (this._quitting) return;
    const event = cancellable();
    this._quitting = true;
    this.emit('before-quit', event);
    if (event.defaultPrevented) this._quitting = false;
    else if (windows.size === 0) this._willQuit();
    else for (const window of windows.values()) window.close();
  }

  async exit(code = 0) {
    if (this._exiting) return;
    this._exiting = true;
    this.emit('quit', {}, code);
    this._unlock?.();
    await stopChromium();
    process.exit(code);
  }

  _willQuit() {
    const event = cancellable();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this._quitting = false;
    else void this.exit(0);
  }

  _lastWindowClosed() {
    if (this._quitting) this._willQuit();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  _becomeReady() {
    if (this._quitting || this._exiting) return;
    this._ready = true;
    this.emit('will-finish-launching');
    this._whenReady.resolve();
    this.emit('ready', {}, {});
  }
}

export const app = new App();
