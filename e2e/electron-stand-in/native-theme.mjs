import { EventEmitter } from 'node:events';

class NativeTheme extends EventEmitter {
  _source = 'system';

  get themeSource() {
    return this._source;
  }

  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`bad themeSource '${source}'`);
    this._source = source;
    this.emit('updated');
  }

  /** The system of the stand-in forces no colours. */
  inForcedColorsMode = false;

  /** It is light. */
  get shouldUseDarkColors() {
    return this._source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
nativeTheme.setMaxListeners(0); // every window listens
