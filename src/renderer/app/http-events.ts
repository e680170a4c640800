import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import { fromWireText } from '../../shared/wire-text.ts';
import { linesOf } from './lines-of.ts';

const firstPauseMs = 500;
const longestPauseMs = 10_000;

/**
 * Tells `listener` each event of the server, and comes back where the stream breaks off (a laptop that slept); then
 * `whenBack` is called, for what was missed in between.
 * Resolves once the first stream stands, or could not be had: what happens after that is not missed.
 */
export function followHttpEvents(
  headers: Readonly<Record<string, string>>,
  listener: (event: ExplorerEvent) => void,
  whenBack: () => void,
): Promise<void> {
  return new Promise((resolve) => {
    void follow(firstPauseMs, resolve);

    async function follow(pauseMs: number, whenStanding: () => void): Promise<void> {
      const response = await fetch('/api/events', { method: 'POST', headers }).catch(() => null);
      if (response?.status === 401) {
        resolve();
        return;
      }
      const stream = response?.ok === true ? response.body : null;
      if (stream !== null) await readEvents(stream, whenStanding);
      resolve();
      const nextPauseMs = stream === null ? Math.min(longestPauseMs, pauseMs * 2) : firstPauseMs;
      setTimeout(() => void follow(nextPauseMs, whenBack), nextPauseMs);
    }

    /** The first line is empty: it says that the stream stands. So are the heartbeats. */
    async function readEvents(
      stream: ReadableStream<Uint8Array<ArrayBuffer>>,
      whenStanding: () => void,
    ): Promise<void> {
      let stands = false;
      for await (const line of linesOf(stream)) {
        if (!stands) whenStanding();
        stands = true;
        if (line !== '') listener(fromWireText(line) as ExplorerEvent);
      }
    }
  });
}
