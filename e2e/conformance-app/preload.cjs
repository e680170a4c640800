const { contextBridge, ipcRenderer, webUtils } = require('electron');

let last;
ipcRenderer.on('push', (_event, value) => {
  last = value;
});

function attempt(name) {
  try {
    require(name);
    return 'loaded';
  } catch {
    return 'refused';
  }
}

/** One of everything that structured clone carries, and a circle. */
function everything() {
  const value = { d: new Date(1), m: new Map(), u: new Uint8Array(2), b: 3n, x: undefined };
  value.self = value;
  return value;
}

contextBridge.exposeInMainWorld('t', {
  call: (channel, value) => ipcRenderer.invoke(channel, value),
  echo: (value) => ipcRenderer.invoke('echo', value),
  describe: () => ipcRenderer.invoke('describe', everything()),
  note: (value) => ipcRenderer.send('note', value),
  last: () => last,
  flat: () => [1, 2].flatMap((x) => [x, x]),
  sum: (a, b) => a + b,
  callMeBack: (f) => f(20, new Uint8Array([1, 2])) + 1,
  fail: () => {
    throw new RangeError('preload said no');
  },
  failLater: () => Promise.reject(new RangeError('preload said no later')),
  pathOf: (file) => [file instanceof File, file.name, webUtils.getPathForFile(file)],
  required: {
    fs: attempt('fs'),
    path: attempt('node:path'),
    child: attempt('child_process'),
    other: attempt('./x.cjs'),
  },
  process: { type: process.type, sandboxed: process.sandboxed, isolated: process.contextIsolated },
  ready: document.readyState,
  list: [1, { a: 2 }],
});
globalThis.leak = 'isolated only';
