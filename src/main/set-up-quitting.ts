import { app } from 'electron';
import type { EngineHost } from '../engine/engine-host.ts';

/** The app ends with its last window, except on macOS, and not before the engine has ended. */
export function setUpQuitting(engine: EngineHost): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void engine.close().finally(() => app.exit(0));
  });
}
