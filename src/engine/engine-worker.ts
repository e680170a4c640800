import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { success, type Result } from '../shared/problem.ts';
import { callEngine } from './call-engine.ts';
import type { EngineRequest, EngineWorkerData, FromEngine, ToEngine } from './engine-messages.ts';
import { createEngine } from './explorer-engine.ts';
import { problemOfError } from './unexpected-error.ts';

// The engine's thread: takes requests and answers them, and lets no bug in one of them stop the rest.

if (parentPort === null) throw new Error('engine-worker: is started as a worker only');
const port = parentPort;
const settings: EngineWorkerData = workerData;
const engine = createEngine({
  ...settings,
  // beside the programs of the app
  pageTemplate: () => Promise.resolve(join(import.meta.dirname, '../page/page.html')),
  emit: (event) => post({ kind: 'event', event }),
  noteOpened: (file) => post({ kind: 'file', file }),
});

port.on('message', (message: ToEngine) => void reply(message));

async function reply({ id, request }: ToEngine): Promise<void> {
  post({ kind: 'answer', id, result: await answer(request) });
}

async function answer(request: EngineRequest): Promise<Result<unknown>> {
  try {
    switch (request.kind) {
      case 'call':
        return await callEngine(engine, request.name, request.request);
      case 'bytes':
        return await engine.readBytes(request.path);
      case 'open':
        await engine.openPath(request.path, request.fileName, request.isTable);
        return success(null);
      case 'map':
        return success(await engine.addMap(request.file));
      case 'save':
        return await engine.saveProject(request.target, request.goesOn);
      case 'export':
        return await engine.exportTo(request.asked, request.target);
      case 'picture':
        return await engine.pictureTo(request.asked, request.target);
      case 'attach':
        return await engine.attachFile(request.file);
      case 'attachment':
        return await engine.readAttachment(request.id);
      case 'close':
        await engine.close();
        return success(null);
    }
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}

/** The bytes of columns lie in memory that both threads share, and are not copied. */
function post(message: FromEngine): void {
  port.postMessage(message, []);
}
