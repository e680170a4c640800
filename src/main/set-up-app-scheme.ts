import { protocol } from 'electron';
import { answerGet } from '../engine/host/answer-get.ts';
import type { AppFolders } from '../engine/host/app-files.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { notFound } from '../engine/host/host-answer.ts';
import { appHost, appScheme } from './app-address.ts';
import { appResponse } from './app-response.ts';

/** Makes `app:` a scheme with an origin, fetch and compiled-code cache. Once, and before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the renderer, the resources and the engine's bytes under `app://chronotope/`. */
export function serveAppScheme(engine: EngineHost, folders: AppFolders): void {
  protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const ours = host === appHost && request.method === 'GET';
    const range = request.headers.get('range');
    return appResponse(ours ? await answerGet(engine, folders, pathname, range) : notFound);
  });
}
