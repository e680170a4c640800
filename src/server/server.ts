import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { startEngine } from '../engine/engine-host.ts';
import { reasonOf } from '../engine/files/error-reason.ts';
import { sweepReceivedFiles } from '../engine/host/received-file.ts';
import { answerRequest, type ServerParts } from './answer-request.ts';
import { createEventStreams } from './event-streams.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { createSessions } from './sessions.ts';
import { writeAnswer } from './write-answer.ts';

export interface ServerOptions {
  readonly rendererFolder: string;
  readonly resourcesFolder: string;
  readonly dataFolder: string;
  /** The built engine worker. */
  readonly workerPath: string;
  readonly version: string;
  /** Absolute path; null for the first dataset. */
  readonly startFile: string | null;
  /** 0: any free port. */
  readonly port: number;
}

export interface RunningServer {
  /** The address to open. Its one-time ticket is in the fragment, which no server, log or other page gets to see. */
  readonly url: string;
  /** Ends the windows' streams, the engine and the server. */
  close(): Promise<void>;
}

/**
 * The app for a browser on this machine: the same renderer and engine over loopback HTTP.
 * Throws Node's error where it cannot listen (`EADDRINUSE`, `EACCES`).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer();
  const host = await listenOnLoopback(server, options.port);
  const { workerPath, rendererFolder, resourcesFolder, dataFolder, version, startFile } = options;
  const engine = startEngine({ workerPath, resourcesFolder, dataFolder, version, startFile });
  const streams = createEventStreams();
  const sessions = createSessions();
  engine.onEvent((event) => streams.send(event));
  const folders = { rendererFolder, resourcesFolder };
  const parts = { host, engine, folders, dataFolder, sessions, streams };
  server.on('request', (request, response) => void respond(parts, request, response));
  void sweepReceivedFiles(dataFolder);
  return {
    url: `http://${host}/#ticket=${sessions.ticket}`,
    async close() {
      streams.close();
      await Promise.all([engine.close(), closeServer(server)]);
    },
  };
}

async function respond(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const answer = await answerRequest(parts, request, response);
    if (answer !== 'streaming') await writeAnswer(response, answer);
  } catch (error) {
    // a bug, or a window that went away in the middle of its request
    process.stderr.write(
      `${request.method} ${request.url}: ${(error instanceof Error && error.stack) || reasonOf(error)}\n`,
    );
    if (response.headersSent) response.destroy();
    else await writeAnswer(response, { status: 500, headers: {}, body: null });
  }
}

/** What a stopping server waits for answers that are under way. */
const patienceMs = 500;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
  });
}
