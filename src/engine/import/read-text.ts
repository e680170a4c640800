import type { FileHandle } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';

/**
 * Small enough for a cancel to be heard at once, large enough to cost nothing. Texts above some 128,000 bytes are kept apart
 * from short-lived memory, and the rows cut from them live on with them: twice the time, and 100 MB more.
 */
const chunkBytes = 2 ** 15;
/** Read at once: each time, the file has to be waited for. */
const readBytes = 2 ** 19;

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/**
 * The text of a file, in pieces that break anywhere between characters; the byte order mark is not among them. A byte that
 * the encoding does not have becomes U+FFFD, and so does a control character, which no text has. `limit` in bytes.
 */
export async function* readText(
  file: FileHandle,
  encoding: string,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<TextChunk> {
  const decode = encoding === 'utf-8' ? decodeUtf8() : decodeOther(encoding);
  const buffer = Buffer.from(new ArrayBuffer(readBytes));
  let bytes = 0;
  while (bytes < limit) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(readBytes, limit - bytes), bytes);
    if (bytesRead === 0) break;
    for (let at = 0; at < bytesRead; at += chunkBytes) {
      const chunk = buffer.subarray(at, Math.min(at + chunkBytes, bytesRead));
      bytes += chunk.length;
      yield { text: hasControl(chunk) ? withoutControls(decode(chunk)) : decode(chunk), bytes };
    }
  }
  if (bytes < limit) yield { text: decode(null), bytes };
}

/** All but tab and line ends. */
const controls = /[^\P{Cc}\t\n\r\u0080-\u009F]/gu;

/** A look at the bytes is quicker than one at the text; in UTF-16 it says yes too often. */
function hasControl(bytes: Uint8Array): boolean {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  // by number: an iterator takes thirty times as long
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    // of four bytes, whether one is below 0x20 and below 0x80
    if (((word - 0x20_20_20_20) & ~word & 0x80_80_80_80) !== 0 && hasControlIn(bytes, 4 * at, 4 * at + 4)) return true;
  }
  return hasControlIn(bytes, 4 * words.length, bytes.length);
}

function hasControlIn(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return true;
  }
  return false;
}

function withoutControls(text: string): string {
  return text.replaceAll(controls, '\uFFFD');
}

/** Gives the text of the next bytes; null: there are no more. */
type Decode = (bytes: Buffer | null) => string;

/** Node's own decoder: three times as fast as the general one, and its texts take half the memory where they are ASCII. */
function decodeUtf8(): Decode {
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  return (bytes) => {
    const text = bytes === null ? decoder.end() : decoder.write(bytes);
    const isMarked = isFirst && text.startsWith('\uFEFF');
    isFirst = false;
    return isMarked ? text.slice(1) : text;
  };
}

function decodeOther(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes) => (bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}
