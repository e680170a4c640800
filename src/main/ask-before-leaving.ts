import { app, BrowserWindow, dialog, type MessageBoxSyncOptions } from 'electron';
import type { Translate } from '../messages/translator.ts';

/** A page that holds what was typed or recorded and not saved does not want to be left: the person says whether it is. */
export function askBeforeLeaving(say: () => Translate): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-prevent-unload', (event) => {
      const words = say();
      const options: MessageBoxSyncOptions = {
        type: 'question',
        message: words('leave.title'),
        detail: words('leave.text'),
        buttons: [words('leave.stay'), words('leave.leave')],
        defaultId: 0,
        cancelId: 0,
      };
      const window = BrowserWindow.fromWebContents(contents);
      const answer = window === null ? dialog.showMessageBoxSync(options) : dialog.showMessageBoxSync(window, options);
      // Electron's words: to prevent the event is to let the page go
      if (answer === 1) event.preventDefault();
    });
  });
}
