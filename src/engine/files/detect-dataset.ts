/**
 * Whether the first bytes of a file can be those of a dataset: a JSON object, or a list of objects, in UTF-8.
 * `encoding`: it is a text, but not in UTF-8. `other`: something else. A look at 64 kB answers for most files that
 * are none, whatever their size.
 */
export function detectDataset(head: Uint8Array): 'dataset' | 'encoding' | 'other' {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return 'encoding';
  const bytes = startsWith(head, byteOrderMark) ? head.subarray(byteOrderMark.length) : head;
  if (bytes.some((byte) => byte < 0x20 && !blanks.has(byte))) return 'other';
  const first = bytes.findIndex((byte) => !blanks.has(byte));
  const second = bytes.findIndex((byte, at) => at > first && !blanks.has(byte));
  const isObject = bytes[first] === brace && (second < 0 || bytes[second] === quote || bytes[second] === closingBrace);
  const isList = bytes[first] === bracket && bytes[second] === brace;
  if (!isObject && !isList) return 'other';
  return isUtf8Start(bytes) ? 'dataset' : 'encoding';
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
/** Tab, line feed, carriage return, space. */
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20]);
const [brace, quote, closingBrace, bracket] = [0x7b, 0x22, 0x7d, 0x5b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A character cut off at the end is no fault. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
