/**
 * A token of JSON and where it ends (exclusive, in UTF-16 units). `word` is a number, true, false or null.
 * A fault ends where the grammar is broken, at the end of the text where the token was cut off there.
 */
export interface JsonToken {
  readonly kind: '[' | ']' | '{' | '}' | ',' | ':' | 'string' | 'word' | 'fault';
  readonly end: number;
}

const run = /[-+.\w]*/y;
const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const beginOfNumber = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?$/;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const beginOfEscape = /\\(?:u[\da-fA-F]{0,3})?$/y;

/** The token that begins at `position`, which is inside the text and no space. */
export function readJsonToken(text: string, position: number): JsonToken {
  const character = text.charAt(position);
  switch (character) {
    case '[':
    case ']':
    case '{':
    case '}':
    case ',':
    case ':':
      return { kind: character, end: position + 1 };
    case '"':
      return readString(text, position);
    default:
      return readWord(text, position);
  }
}

/** A loop, not one expression: those run out of memory over a string of megabytes. */
function readString(text: string, start: number): JsonToken {
  let position = start + 1;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === 0x22) return { kind: 'string', end: position + 1 };
    if (code < 0x20) return { kind: 'fault', end: position };
    if (code === 0x5c) {
      escape.lastIndex = position;
      if (!escape.test(text)) return { kind: 'fault', end: isCutEscape(text, position) ? text.length : position };
      position = escape.lastIndex;
    } else {
      position += 1;
    }
  }
  return { kind: 'fault', end: text.length };
}

function readWord(text: string, start: number): JsonToken {
  run.lastIndex = start;
  run.test(text);
  const found = text.slice(start, run.lastIndex);
  if (word.test(found)) return { kind: 'word', end: run.lastIndex };
  const isCut = run.lastIndex === text.length && found !== '' && isBeginOfWord(found);
  return { kind: 'fault', end: isCut ? text.length : start };
}

function isBeginOfWord(text: string): boolean {
  return beginOfNumber.test(text) || ['true', 'false', 'null'].some((each) => each.startsWith(text));
}

function isCutEscape(text: string, position: number): boolean {
  beginOfEscape.lastIndex = position;
  return beginOfEscape.test(text);
}
