import type { IncomingMessage, ServerResponse } from 'node:http';
import { addReceivedMap } from '../engine/host/add-received-map.ts';
import { answerCall } from '../engine/host/answer-call.ts';
import { answerGet, bytesPrefix } from '../engine/host/answer-get.ts';
import type { AppFolders } from '../engine/host/app-files.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { notFound, resultAnswer, type HostAnswer } from '../engine/host/host-answer.ts';
import { isExportRequest } from '../engine/export/export-request.ts';
import { isPictureRequest } from '../engine/pictures/picture-request.ts';
import { makeExportForWindow, makePictureForWindow } from '../engine/host/export-for-window.ts';
import { makeProjectForWindow } from '../engine/host/project-for-window.ts';
import { openReceivedFile } from '../engine/host/open-received-file.ts';
import { isRecordName } from '../engine/edit-request.ts';
import { attachReceivedFile } from '../engine/host/attach-received-file.ts';
import { audienceIn } from '../shared/presenter-link.ts';
import { eventCountHeader } from '../shared/event-count-header.ts';
import { failure, type Result } from '../shared/problem.ts';
import { projectMediaType } from '../shared/project-file-name.ts';
import { fromWireText } from '../shared/wire-text.ts';
import type { EventStreams } from './event-streams.ts';
import { bodyOf, readText } from './read-text.ts';
import { refusalOf } from './request-check.ts';
import type { Sessions } from './sessions.ts';
import { openerPolicy } from './write-answer.ts';

const ticketLimit = 1024;
/** A change of a million events names each of them. */
const callLimit = 2 ** 26;

export interface ServerParts {
  /** The address that the server listens on, as browsers write it: `127.0.0.1:8080`. */
  readonly host: string;
  readonly engine: EngineHost;
  readonly folders: AppFolders;
  readonly dataFolder: string;
  readonly sessions: Sessions;
  readonly streams: EventStreams;
}

/** What the server answers to a request; 'streaming' where the answer has begun and goes on. */
export async function answerRequest(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<HostAnswer | 'streaming'> {
  const { method = '', url = '', headers } = request;
  const [path = '', query = ''] = url.split('?', 2);
  const refused = refusalOf({ method, path, headers }, parts.host);
  if (refused !== null) return { status: refused, headers: {}, body: null };

  if (path === '/api/session') return await answerTicket(parts.sessions, request);
  const guarded = path.startsWith('/api/') || path.startsWith(bytesPrefix);
  if (guarded && !parts.sessions.holds(headers.authorization)) return noSession;

  switch (path) {
    case '/api/events':
      parts.streams.add(response);
      return 'streaming';
    case '/api/call':
      return await answerPostedCall(parts.engine, request);
    case '/api/open': {
      const asked = new URLSearchParams(query);
      const [name, isTable] = [asked.get('name') ?? '', asked.get('as') === 'table'];
      const opened = await openReceivedFile(parts.engine, parts.dataFolder, name, bodyOf(request), isTable);
      return resultAnswer(opened);
    }
    case '/api/map': {
      const name = new URLSearchParams(query).get('name') ?? '';
      return resultAnswer(await addReceivedMap(parts.engine, parts.dataFolder, name, bodyOf(request)));
    }
    case '/api/save':
      return await answerProject(parts);
    case '/api/export':
      return await answerExport(parts, request);
    case '/api/picture':
      return await answerPicture(parts, request);
    case '/api/attach':
      return resultAnswer(await answerEvidence(parts, new URLSearchParams(query), request));
    case '/api/attachment':
      return await answerAttachment(parts.engine, new URLSearchParams(query).get('id') ?? '');
    default: {
      if (method !== 'GET') return notFound;
      const answer = await answerGet(parts.engine, parts.folders, path, headers.range ?? null);
      return audienceIn(`?${query}`) === null ? answer : apartFromOpener(answer);
    }
  }
}

/**
 * Another policy than that of the page that opened it, so that the browser gives the window of who speaks a thread of its
 * own: on that of the audience it would wait until their map has been drawn. The two speak over a channel alone.
 */
function apartFromOpener(answer: HostAnswer): HostAnswer {
  return { ...answer, headers: { ...answer.headers, [openerPolicy]: 'same-origin-allow-popups' } };
}

const noSession = resultAnswer(failure('problem.noSession'), 401);

async function answerTicket(sessions: Sessions, request: IncomingMessage): Promise<HostAnswer> {
  const session = sessions.redeem((await readText(request, ticketLimit)) ?? '');
  return session === null ? noSession : { status: 200, headers: { 'content-type': 'text/plain' }, body: session };
}

/** A file for a record: it lies in the data folder until it is attached. */
async function answerEvidence(
  { engine, dataFolder }: ServerParts,
  asked: URLSearchParams,
  request: IncomingMessage,
): Promise<Result<null>> {
  const record = { list: asked.get('list'), id: asked.get('id') };
  return isRecordName(record)
    ? await attachReceivedFile(engine, dataFolder, record, asked.get('name') ?? '', bodyOf(request))
    : failure('problem.badRequest');
}

/** The bytes for the browser to keep, as nothing that it would show by itself. */
async function answerAttachment(engine: EngineHost, id: string): Promise<HostAnswer> {
  const read = await engine.readAttachment(id);
  return read.ok ? downloadAnswer(read.value, 'application/octet-stream') : resultAnswer(read);
}

function downloadAnswer(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> },
  mediaType: string,
): HostAnswer {
  const name = encodeURIComponent(fileName.toWellFormed());
  const headers = { 'content-type': mediaType, 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, headers, body: bytes };
}

/** The project for the browser to keep, under the name that it should have. */
async function answerProject({ engine, dataFolder }: ServerParts): Promise<HostAnswer> {
  const made = await makeProjectForWindow(engine, dataFolder);
  if (!made.ok) return resultAnswer(made);
  const answer = downloadAnswer(made.value, projectMediaType);
  return { ...answer, headers: { ...answer.headers, [eventCountHeader]: String(made.value.count) } };
}

/** Events in another format for the browser to keep. */
async function answerExport({ engine, dataFolder }: ServerParts, request: IncomingMessage): Promise<HostAnswer> {
  const asked = readWire((await readText(request, callLimit)) ?? '');
  if (!isExportRequest(asked)) return resultAnswer(failure('problem.badRequest'), 400);
  const made = await makeExportForWindow(engine, dataFolder, asked);
  return made.ok ? downloadAnswer(made.value, 'application/octet-stream') : resultAnswer(made);
}

/** A picture for the browser to keep. */
async function answerPicture({ engine, dataFolder }: ServerParts, request: IncomingMessage): Promise<HostAnswer> {
  const asked = readWire((await readText(request, callLimit)) ?? '');
  if (!isPictureRequest(asked)) return resultAnswer(failure('problem.badRequest'), 400);
  const made = await makePictureForWindow(engine, dataFolder, asked);
  return made.ok ? downloadAnswer(made.value, 'application/octet-stream') : resultAnswer(made);
}

/** Null for what no window has sent. */
function readWire(text: string): unknown {
  try {
    return fromWireText(text);
  } catch {
    return null;
  }
}

async function answerPostedCall(engine: EngineHost, request: IncomingMessage): Promise<HostAnswer> {
  const text = await readText(request, callLimit);
  if (text === null) return resultAnswer(failure('problem.badRequest'), 413);
  let asked: unknown;
  try {
    asked = fromWireText(text);
  } catch {
    return resultAnswer(failure('problem.badRequest'), 400);
  }
  if (typeof asked !== 'object' || asked === null || !('name' in asked) || !('request' in asked)) {
    return resultAnswer(failure('problem.badRequest'), 400);
  }
  return resultAnswer(await answerCall(engine, asked.name, asked.request));
}
