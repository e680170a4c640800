import { posix } from 'node:path';
import { rooms, testOutside } from './rooms.mjs';

/**
 * The room that a file lies in.
 * @param {string} path from the project's root, with forward slashes
 * @returns {string} a name as in `rooms`, whether or not it is there
 */
export function roomOf(path) {
  const parts = path.split('/');
  const [top = '', second = '', third = ''] = parts;
  if (parts.length === 1) return top.includes('.config.') ? 'config files' : top;
  if (top !== 'src') return `${top}/${second}` in rooms ? `${top}/${second}` : top;
  if (second !== 'renderer') return `${second}/${third}` in rooms ? `${second}/${third}` : second;
  return parts.length === 3 ? 'renderer' : `renderer/${third}`;
}

/**
 * What is wrong with an import, in a sentence; null where nothing is.
 * @param {string} from the importing file, from the project's root, with forward slashes
 * @param {string} specifier as written in the source
 * @param {boolean} typesOnly whether only types are imported
 * @returns {string | null}
 */
export function roomVerdict(from, specifier, typesOnly) {
  const name = roomOf(from);
  const room = rooms[name];
  if (!room) return unknownRoom(name);
  const target = specifier.replace(/\?.*$/, '');
  if (/^\.{0,2}\//.test(target)) return verdictOnOurs(name, room, from, target);
  const outside = isTest(from) ? [...room.outside, ...(room.inTests ?? []), ...testOutside] : room.outside;
  return verdictOnOutside(name, outside, target, typesOnly);
}

/**
 * @param {string} name
 * @param {import('./rooms.mjs').Room} room
 * @param {string} from
 * @param {string} target
 */
function verdictOnOurs(name, room, from, target) {
  const path = posix.join(posix.dirname(from), target);
  if (target.startsWith('/') || path.startsWith('..')) return `'${target}' lies outside the project`;
  const other = roomOf(path);
  if (other === name || room.ours.includes(other)) return null;
  return rooms[other] ? refusal(name, `the room '${other}'`, room.ours) : unknownRoom(other);
}

/**
 * @param {string} name
 * @param {readonly string[]} allowed
 * @param {string} target
 * @param {boolean} typesOnly
 */
function verdictOnOutside(name, allowed, target, typesOnly) {
  const outside = target.startsWith('node:') ? target : packageOf(target);
  const passes = allowed.some((pattern) => {
    if (pattern.startsWith('type:')) return typesOnly && pattern === `type:${outside}`;
    return pattern.endsWith('*') ? outside.startsWith(pattern.slice(0, -1)) : outside === pattern;
  });
  return passes ? null : refusal(name, `'${outside}'`, allowed);
}

/**
 * `@scope/name/file.css` → `@scope/name`
 * @param {string} specifier
 */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.(ts|tsx|mjs)$/.test(path);
}

/** @param {string} name */
function unknownRoom(name) {
  return `there is no room '${name}' in tools/rooms.mjs`;
}

/**
 * @param {string} name
 * @param {string} what
 * @param {readonly string[]} allowed
 */
function refusal(name, what, allowed) {
  return `the room '${name}' may not import ${what}; from there it may: ${allowed.join(', ') || 'nothing'} (tools/rooms.mjs)`;
}
