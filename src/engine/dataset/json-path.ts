import { shorten } from './shorten.ts';

export type PathKey = string | number;

/** The place of a value in a file, in words: `events[3].places[0]`, below `base`. */
export function jsonPath(base: string, keys: readonly PathKey[]): string {
  return keys.reduce<string>((path, key) => step(path, key), base);
}

function step(path: string, key: PathKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? shorten(key) : `${path}.${shorten(key)}`;
}
