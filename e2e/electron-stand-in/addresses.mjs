/** Name → privileges, as given to protocol.registerSchemesAsPrivileged. */
export const schemes = new Map();

/** `*.localhost` is a secure context, so that a standard and secure scheme can live there on plain http. */
export const base = 'standin.localhost';

const ownOfChromium = new Set(['http', 'https', 'file', 'data', 'about', 'blob', 'devtools', 'chrome']);

/** `app://host/x?y#z` → `http://host.app.standin.localhost/x?y#z` */
export function toPageAddress(url) {
  const scheme = new URL(url).protocol.slice(0, -1);
  if (ownOfChromium.has(scheme)) return url;
  const privileges = schemes.get(scheme);
  if (!privileges?.standard || !privileges.secure)
    throw new Error(`ERR_UNKNOWN_URL_SCHEME: '${scheme}' is not registered as standard and secure`);
  const [, host, rest] = /^[^:]+:\/\/([^/?#]*)([^]*)$/.exec(url);
  return `http://${host}.${scheme}.${base}${rest || '/'}`;
}

/** The other way; any other address is left as it is. */
export function toAppAddress(url) {
  const [, host, scheme, rest] =
    /^http:\/\/([a-z0-9.-]+)\.([a-z][a-z0-9+-]*)\.standin\.localhost([^]*)$/i.exec(url) ?? [];
  return scheme ? `${scheme}://${host}${rest}` : url;
}
