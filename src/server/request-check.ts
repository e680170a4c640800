import type { IncomingHttpHeaders } from 'node:http';

export interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The status with which a request is refused before anybody looks at what it wants; null where it may go on.
 * `host` is the address that the server listens on, as browsers write it (`127.0.0.1:8080`, and `127.0.0.1`
 * alone where the port is 80).
 */
export function refusalOf({ method, path, headers }: RequestHead, host: string): number | null {
  // another name that was made to point here (DNS rebinding) brings its own Host along
  if (headers.host !== host) return 421;
  if (!path.startsWith('/')) return 400;
  const ownOrigin = headers.origin === `http://${host}`;
  if (headers.origin !== undefined && !ownOrigin) return 403;
  // `none`: the person typed or opened the address; it cannot be a call
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET')) return 403;
  if (!path.startsWith('/api/')) return method === 'GET' ? null : 405;
  if (method !== 'POST') return 405;
  // a browser puts Origin on every POST: only a page of ours may call
  return ownOrigin ? null : 403;
}
