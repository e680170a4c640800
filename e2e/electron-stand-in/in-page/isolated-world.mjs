/**
 * In the isolated world of the preload: what a sandboxed preload may require, and the page's end of IPC.
 * Its text is put into every document; `port`, `wire` and `holdFiles` are made beside it there.
 */
export function runIsolatedWorld(settings, { port, wire, holdFiles }) {
  const native = globalThis[settings.binding];
  const listeners = new Map();
  const calls = new Map();
  let inbox = Promise.resolve();
  let lastCall = 0;

  const tell = (message) => native(JSON.stringify(message));

  /** To the main process, in order. What cannot be cloned throws to the caller. */
  function post(type, value) {
    tell({ type, base64: toBase64(wire.encode(value)) });
  }

  /** From the main process, in order. */
  function receive(text) {
    const { id, base64 } = JSON.parse(text);
    inbox = inbox.then(take).catch((error) => tell({ type: 'lost', reason: String(error) }));

    async function take() {
      const bytes = id ? new Uint8Array(await (await fetch(`/__standin__/${id}`)).arrayBuffer()) : fromBase64(base64);
      deliver(wire.decode(bytes));
    }
  }

  function deliver(message) {
    if (message.type === 'paths') return files.release(message.id, message.paths);
    if (message.type === 'event') return emit(message.channel, message.args);
    const { resolve, reject, channel } = calls.get(message.id);
    calls.delete(message.id);
    if (message.ok) return resolve(message.value);
    return reject(new Error(`Error invoking remote method '${channel}': ${message.error}`));
  }

  function emit(channel, args) {
    for (const listener of listeners.get(channel) ?? []) {
      try {
        listener({ sender: ipcRenderer, ports: [] }, ...args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  const ipcRenderer = {
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return this;
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
      return this;
    },
    send(channel, ...args) {
      post('send', { channel, args });
    },
    async invoke(channel, ...args) {
      const id = ++lastCall;
      post('invoke', { id, channel, args });
      return await new Promise((resolve, reject) => calls.set(id, { resolve, reject, channel }));
    },
  };

  let exposeError;
  const contextBridge = {
    exposeInMainWorld(key, api) {
      exposeError = undefined;
      port.send('expose', { key, value: port.encode(api) });
      if (exposeError) throw new Error(exposeError);
    },
  };
  const files = holdFiles((id) => tell({ type: 'files', id }));
  const electron = { contextBridge, ipcRenderer, webUtils: { getPathForFile: files.pathOf } };

  port.listen('exposed', ({ error }) => {
    exposeError = error;
  });
  port.listen('open', (details) => post('open', details));
  Object.defineProperty(globalThis, settings.receiver, { value: receive });
  Object.defineProperty(globalThis, settings.heldFiles, { value: files.held });

  function require(name) {
    if (['electron', 'electron/renderer', 'electron/common'].includes(name)) return electron;
    throw new Error(`module not found: ${name}`);
  }

  function toBase64(bytes) {
    if (bytes.toBase64) return bytes.toBase64(); // Chromium 140 and later
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }

  function fromBase64(base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  }

  const process = Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true, ...settings.process });
  const failed = (error) => tell({ type: 'preload-error', message: String(error.message), stack: String(error.stack) });
  return { require, process, failed };
}
