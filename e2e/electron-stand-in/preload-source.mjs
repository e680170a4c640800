import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { Script } from 'node:vm';

/**
 * The text of a preload, as a sandboxed window can run it: one CommonJS file.
 * @returns the text, empty where there is none, and what is wrong with it
 */
export function readPreload(path) {
  if (path === undefined) return { source: '', error: null };
  try {
    if (!isAbsolute(path)) throw new Error('preload script must have absolute path');
    if (path.endsWith('.mjs')) throw new SyntaxError('Cannot use import statement outside a module');
    const source = readFileSync(path, 'utf8');
    const script = new Script(`((exports, require, module, process) => {${source}\n})`, { filename: path });
    return { source: script ? source : '', error: null };
  } catch (error) {
    return { source: '', error };
  }
}

const insecure = {
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
};

/** The stand-in plays only the secure defaults; with anything else it would prove nothing. */
export function refuseInsecure(preferences) {
  const bad = Object.keys(insecure).filter((name) => preferences[name] === insecure[name]);
  if (bad.length > 0) throw new Error(`electron-stand-in: refused webPreferences: ${bad.join(', ')}`);
}
