import { registerHooks } from 'node:module';

const names = new Set(['electron', 'electron/main', 'electron/common']);
const url = new URL('electron.mjs', import.meta.url).href;

/** From here on, importing or requiring `electron` anywhere in this process gives the stand-in's. */
export function answerForElectron() {
  if (!registerHooks) throw new Error('electron-stand-in: needs Node 22.15 or newer');
  registerHooks({
    resolve: (specifier, context, next) =>
      names.has(specifier) ? { url, format: 'module', shortCircuit: true } : next(specifier, context),
  });
}
