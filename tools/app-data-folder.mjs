import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the app keeps what is a person's own, the same folder as Electron's: CHRONOTOPE_DATA_FOLDER, else by the platform's custom.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function appDataFolder(env = process.env, platform = process.platform) {
  return env['CHRONOTOPE_DATA_FOLDER'] || join(configFolder(env, platform), 'Chronotope');
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
function configFolder(env, platform) {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData/Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support');
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}
