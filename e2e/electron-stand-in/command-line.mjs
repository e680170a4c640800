import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** As Electron in development: `electron [switches] [-r module] <app path> [arguments and switches]`. */
function readArguments(args) {
  const switches = new Map();
  const requires = [];
  const rest = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const [, name, value = ''] = /^--([^=]+)=?([^]*)$/.exec(arg) ?? [];
    if (rest.length === 0 && (arg === '-r' || arg === '--require')) requires.push(args[++i]);
    else if (name) switches.set(name, value);
    else rest.push(arg);
  }
  return { switches, requires, target: rest[0] ?? '.' };
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function electronVersion(appFolder) {
  try {
    return createRequire(join(appFolder, 'x.js'))('electron/package.json').version;
  } catch {
    return '0.0.0';
  }
}

const { switches, requires, target } = readArguments(process.argv.slice(2));

const isFolder = statSync(target).isDirectory();
/** The folder of the app, its package.json, and the file that its main process starts with. */
export const appFolder = isFolder ? realpathSync(target) : dirname(realpathSync(target));
export const packageJson = readJson(join(appFolder, 'package.json'));
export const entry = isFolder ? resolve(appFolder, packageJson.main ?? 'index.js') : realpathSync(target);
export const version = electronVersion(appFolder);
export { switches, requires };
