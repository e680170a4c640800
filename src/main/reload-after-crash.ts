import { app, dialog, type BrowserWindow } from 'electron';
import { translatorFor } from '../messages/translator.ts';
import { interfaceLanguage } from './interface-language.ts';

/**
 * A page whose process is gone comes back once, with what the engine has open. Where it stops again, the same file
 * would stop it for ever: the window says so and closes.
 */
export function reloadAfterCrash(window: BrowserWindow): void {
  let reloaded = false;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    if (!reloaded) {
      reloaded = true;
      window.webContents.reload();
      return;
    }
    const say = translatorFor(interfaceLanguage('system', app.getLocale()));
    dialog.showErrorBox(say('crash.title'), say('crash.window'));
    window.destroy();
  });
}
