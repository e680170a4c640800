import { electronForTests } from './electron-for-tests.ts';

/** Playwright's global setup: before the first journey, a line says what stands behind the Electron door. */
export default function sayWhichElectron(): void {
  const { isReal, executablePath } = electronForTests();
  console.log(`Electron: ${isReal ? executablePath : 'the stand-in in e2e/electron-stand-in'}.`);
}
