import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { toAppAddress } from './addresses.mjs';

/** Scheme → handler, as given to protocol.handle. */
export const handlers = new Map();

/** Large messages on their way into a page, by id. */
const messages = new Map();

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error('electron-stand-in: a protocol handler failed', error);
    request.socket.destroy(); // the page sees a network error, as with Electron
  });
});

/** Serves the app's scheme, and the messages that are too large for Chromium's binding. @returns the port */
export async function openLoopback() {
  await new Promise((resolve, reject) => server.listen(0, '127.0.0.1', resolve).on('error', reject));
  server.unref();
  return server.address().port;
}

export function closeLoopback() {
  server.close();
  server.closeAllConnections();
}

/** Keeps a message for the page to fetch. @returns its id */
export function putMessage(bytes) {
  const id = randomUUID();
  messages.set(id, bytes);
  return id;
}

async function answer(request, response) {
  const [, host, scheme] = /^(.+)\.([a-z][a-z0-9+-]*)\.standin\.localhost$/i.exec(request.headers.host ?? '') ?? [];
  const [, id] = /^\/__standin__\/([\w-]+)$/.exec(request.url) ?? [];
  const handler = handlers.get(scheme);
  if (!scheme) response.writeHead(403).end();
  else if (id) sendMessage(id, response);
  // Chromium asks for one of its own accord; Electron does not
  else if (request.url === '/favicon.ico') response.writeHead(204).end();
  else if (!handler) request.socket.destroy();
  else await sendResponse(await handler(asRequest(request, `${scheme}://${host}${request.url}`)), response);
}

function sendMessage(id, response) {
  const bytes = messages.get(id);
  messages.delete(id);
  response.writeHead(bytes ? 200 : 404, { 'cache-control': 'no-store' }).end(bytes);
}

function asRequest(request, url) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'host' && name !== 'connection') headers.set(name, toAppAddress(String(value)));
  }
  const { method } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : Readable.toWeb(request);
  return new Request(url, { method, headers, body, duplex: 'half' });
}

async function sendResponse({ status, headers, body }, response) {
  response.writeHead(status, Object.fromEntries(headers));
  if (!body) response.end();
  else
    Readable.fromWeb(body)
      .on('error', () => response.destroy())
      .pipe(response);
}
