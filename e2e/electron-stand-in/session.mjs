import { app } from './app.mjs';
import { protocol } from './protocol.mjs';

/** Takes what it is told. Permissions are not played: Chromium without a window grants none. */
class Session {
  protocol = protocol;
  webRequest = {
    _before: null,
    onBeforeRequest(listener) {
      this._before = listener;
    },
  };

  setPermissionRequestHandler() {}
  setPermissionCheckHandler() {}
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled() {}
}

const defaultSession = new Session();

export const session = {
  get defaultSession() {
    if (!app._ready) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
};
