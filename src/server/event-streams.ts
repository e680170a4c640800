import type { ServerResponse } from 'node:http';
import type { ExplorerEvent } from '../shared/explorer-api.ts';
import { toWireText } from '../shared/wire-text.ts';
import { securityHeaders } from './write-answer.ts';

/** An empty line, so that either end learns of it when the other is gone. */
const heartbeatMs = 15_000;

export interface EventStreams {
  /** Makes a response one that brings events, a line each, until the window is gone. */
  add(response: ServerResponse): void;
  send(event: ExplorerEvent): void;
  /** Ends every stream; a window sees an end, not an error. */
  close(): void;
}

export function createEventStreams(): EventStreams {
  const responses = new Set<ServerResponse>();
  const writeLine = (line: string): void => {
    for (const response of responses) response.write(`${line}\n`);
  };
  const heartbeat = setInterval(() => writeLine(''), heartbeatMs);
  return {
    add(response) {
      response.writeHead(200, { ...securityHeaders, 'content-type': 'application/x-ndjson' });
      // the window waits for this line: what happens from here on reaches it
      response.write('\n');
      responses.add(response);
      response.on('close', () => responses.delete(response));
    },
    send: (event) => writeLine(toWireText(event)),
    close() {
      clearInterval(heartbeat);
      for (const response of responses) response.end();
    },
  };
}
