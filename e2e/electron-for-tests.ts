import { join } from 'node:path';
import { findElectron } from '../tools/electron-binary.mjs';

export interface ElectronForTests {
  readonly executablePath: string;
  /** To stand before the app's folder. */
  readonly args: readonly string[];
  readonly isReal: boolean;
}

/** Stands for Electron's `dist` folder: ELECTRON_OVERRIDE_DIST_PATH may name it. */
export const standInFolder = join(import.meta.dirname, 'electron-stand-in');

/**
 * Electron's own executable where it is installed, else the stand-in. CHRONOTOPE_ELECTRON=stand-in or =real chooses.
 * Throws where the real one is asked for and is not there.
 */
export function electronForTests(): ElectronForTests {
  const wanted = process.env['CHRONOTOPE_ELECTRON'];
  const real = wanted === 'stand-in' ? null : findElectron();
  if (real !== null) {
    // as root, Electron starts without its sandbox or not at all; tests only
    const root = process.platform === 'linux' && process.getuid?.() === 0;
    return { executablePath: real, args: root ? ['--no-sandbox'] : [], isReal: true };
  }
  if (wanted === 'real') throw new Error('Electron is not installed: npx install-electron');
  return { executablePath: join(standInFolder, 'electron'), args: [], isReal: false };
}
