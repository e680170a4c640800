import { setTimeout as patience } from 'node:timers/promises';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { ExplorerEvent } from '../shared/explorer-api.ts';
import type { Problem, Result } from '../shared/problem.ts';
import { toWireText } from '../shared/wire-text.ts';
import type { EngineNews, EngineRequest, EngineWorkerData } from './engine-messages.ts';
import { startThread } from './engine-thread.ts';
import type { FileToOpen } from './explorer-engine.ts';

export interface LastingThread {
  /** Resolves when it is decided; what became of it is told, whatever happens to the thread. */
  open(file: FileToOpen, isTable: boolean): Promise<void>;
  /** Fails with what became of the thread, where that dies before it has answered. */
  ask(request: EngineRequest): Promise<Result<unknown>>;
  /** Ends it for good. */
  end(): Promise<void>;
}

/** A thread that dies more often than this within a minute is not followed by another one. */
const restartsAMinute = 2;
const minuteMs = 60_000;
/** What a thread that is busy is given to put its files in order. */
const closingMs = 1000;

/**
 * The engine's thread, followed by another one where it dies, as over a file that takes all memory. The next one begins
 * with the file that was open and under its revision: windows stay as they are, and only what they were waiting for
 * fails, with `problem.engineRestarted`. Where nothing was open yet, or it dies again and again, it stays dead, and all
 * that is asked of it fails with `problem.engineStopped`.
 */
export function startLastingThread(
  workerPath: string,
  settings: Omit<EngineWorkerData, 'firstRevision'>,
  tell: (event: ExplorerEvent) => void,
): LastingThread {
  let file: FileToOpen | null = null;
  let shown: { readonly file: FileToOpen; readonly document: DatasetDocument } | null = null;
  let opening: string | null = null;
  let restarts: readonly number[] = [];
  let stopped: readonly Problem[] | null = null;
  let isEnding = false;
  /** Settled once the thread can be asked: one that follows another reads what is open first. */
  let ready: Promise<unknown> = Promise.resolve();
  let thread = startThread(workerPath, { ...settings, firstRevision: 1 }, hear, ended);

  function hear(news: EngineNews): void {
    if (news.kind === 'file') file = news.file;
    else announce(news.event);
  }

  function announce(event: ExplorerEvent): void {
    if (event.type === 'opening') opening = event.fileName;
    else if (!isBesideOpening(event)) opening = null;
    if ((event.type === 'opened' || event.type === 'changed') && file !== null)
      shown = { file, document: event.document };
    tell(event);
  }

  function ended(reason: string): Problem {
    const now = performance.now();
    restarts = restarts.filter((at) => now - at < minuteMs);
    const canFollow = shown !== null && !isEnding && restarts.length < restartsAMinute;
    const key = canFollow ? 'problem.engineRestarted' : 'problem.engineStopped';
    const problem: Problem = { path: '', message: { key, values: { reason } }, severity: 'error' };
    const isNoticed = opening !== null || !canFollow;
    if (isNoticed && !isEnding) announce({ type: 'openFailed', fileName: opening ?? '', problems: [problem] });
    if (canFollow) {
      restarts = [...restarts, now];
      follow();
    } else {
      stopped = [problem];
    }
    return problem;
  }

  function follow(): void {
    if (shown === null) return;
    const { file: startFile, document } = shown;
    let isBack = false;
    const hearNews = (news: EngineNews): void => {
      const isKnown = !isBack && news.kind === 'event' && windowsKnow(news.event, document);
      if (!isKnown) hear(news);
    };
    thread = startThread(workerPath, { ...settings, startFile, firstRevision: document.revision }, hearNews, ended);
    ready = thread.ask({ kind: 'call', name: 'getSession', request: null }).then((session) => {
      isBack = true;
      // it may have died on the way, and be followed by yet another one
      return session.ok || stopped !== null ? null : ready;
    });
  }

  return {
    async open(wanted, isTable) {
      await ready;
      if (stopped !== null) {
        announce({ type: 'openFailed', fileName: wanted.fileName, problems: stopped });
        return;
      }
      opening = wanted.fileName;
      await thread.ask({ kind: 'open', ...wanted, isTable });
    },
    async ask(request) {
      await ready;
      return await thread.ask(request);
    },
    async end() {
      isEnding = true;
      const closed = stopped === null ? thread.ask({ kind: 'close' }) : null;
      await Promise.race([closed, patience(closingMs)]);
      await thread.end();
    },
  };
}

/** What is told while a file goes on being opened. */
function isBesideOpening({ type }: ExplorerEvent): boolean {
  return type === 'preferencesChanged' || type === 'saving' || type === 'draftsChanged';
}

/** What is told while a document is read again; unless the file has changed meanwhile, or is not there any more. */
function windowsKnow(event: ExplorerEvent, document: DatasetDocument): boolean {
  if (event.type === 'opened') return contentOf(event.document) === contentOf(document);
  return event.type === 'opening';
}

/** What it says, whichever edits have made it so. */
function contentOf(document: DatasetDocument): string {
  const { entries } = document.columns;
  const whenever = Object.entries(entries).map(([name, { kind, length }]) => [name, kind, length]);
  return toWireText({ ...document, columns: whenever });
}
