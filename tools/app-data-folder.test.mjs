import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appDataFolder } from './app-data-folder.mjs';

test('a person may name the data folder on any system', () => {
  expect(appDataFolder({ CHRONOTOPE_DATA_FOLDER: '/data', APPDATA: 'x' }, 'win32')).toBe('/data');
});

test('by itself it is where Electron puts it', () => {
  expect(appDataFolder({}, 'linux')).toBe(join(homedir(), '.config', 'Chronotope'));
  expect(appDataFolder({ XDG_CONFIG_HOME: '/config' }, 'linux')).toBe(join('/config', 'Chronotope'));
  expect(appDataFolder({}, 'darwin')).toBe(join(homedir(), 'Library/Application Support', 'Chronotope'));
  expect(appDataFolder({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Chronotope'));
});
