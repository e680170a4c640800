import { readJsonToken, type JsonToken } from './json-token.ts';

/**
 * Where a text stops being JSON, or JSON that nests no deeper than asked. `position` counts UTF-16 units; it is the end
 * of the text where the text was cut off.
 */
export interface JsonFault {
  readonly kind: 'wrong' | 'cut off' | 'too deep';
  readonly position: number;
}

type Opened = '[' | '{';
/** What the grammar expects next. */
type Expected = 'value' | 'first entry' | 'name' | 'first name' | 'colon' | 'comma or end';

const space = /[ \t\n\r]*/y;

/**
 * The first place at which `text` breaks the grammar of JSON or opens more than `deepest` brackets; null where there is
 * none. For a text that `JSON.parse` has refused or should not get: that one says where in words that differ between
 * engines, and not always.
 */
export function findJsonFault(text: string, deepest: number): JsonFault | null {
  const open: Opened[] = [];
  let expected: Expected = 'value';
  let position = skipSpace(text, 0);
  while (position < text.length) {
    const token = readJsonToken(text, position);
    if (token.kind === 'fault') return { kind: token.end === text.length ? 'cut off' : 'wrong', position: token.end };
    const next = advance(expected, token.kind, open);
    if (next === null) return { kind: 'wrong', position };
    if (open.length > deepest) return { kind: 'too deep', position };
    expected = next;
    position = skipSpace(text, token.end);
  }
  return expected === 'comma or end' && open.length === 0 ? null : { kind: 'cut off', position };
}

/** What is expected after this token; null where the token cannot stand here. Keeps `open` true. */
function advance(expected: Expected, token: Exclude<JsonToken['kind'], 'fault'>, open: Opened[]): Expected | null {
  const valueMayStand = expected === 'value' || expected === 'first entry';
  switch (token) {
    case '[':
    case '{':
      if (!valueMayStand) return null;
      open.push(token);
      return token === '[' ? 'first entry' : 'first name';
    case ']':
      return (expected === 'first entry' || expected === 'comma or end') && open.pop() === '[' ? 'comma or end' : null;
    case '}':
      return (expected === 'first name' || expected === 'comma or end') && open.pop() === '{' ? 'comma or end' : null;
    case ',':
      if (expected !== 'comma or end' || open.length === 0) return null;
      return open.at(-1) === '[' ? 'value' : 'name';
    case ':':
      return expected === 'colon' ? 'value' : null;
    case 'string':
      if (expected === 'name' || expected === 'first name') return 'colon';
      return valueMayStand ? 'comma or end' : null;
    case 'word':
      return valueMayStand ? 'comma or end' : null;
    default:
      throw new Error(`no such token: ${String(token satisfies never)}`);
  }
}

function skipSpace(text: string, position: number): number {
  space.lastIndex = position;
  space.test(text);
  return space.lastIndex;
}
