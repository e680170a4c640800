import { session } from 'electron';

/** The app itself, what a page makes in memory, and the developer tools. */
const innerProtocols: readonly string[] = ['app:', 'data:', 'blob:', 'devtools:'];

/** Lets no request out of a window, whoever makes it; and no dictionary is fetched for a spelling check. */
export function keepOffline(): void {
  session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !innerProtocols.includes(new URL(request.url).protocol) }),
  );
  session.defaultSession.setSpellCheckerEnabled(false);
}
