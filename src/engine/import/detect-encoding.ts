import { analyse } from 'chardet';
import type { FileHandle } from 'node:fs/promises';
import { sureEncoding } from '../../shared/table-import.ts';

export interface DetectedEncoding {
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** 0 … 1. */
  readonly sure: number;
}

const chunkBytes = 4 * 2 ** 20;
/** As much as the guess among the old encodings looks at. */
const guessBytes = 65_536;
/** What is no UTF-8 and like nothing else is Western European more often than not. */
const unlikeAny: DetectedEncoding = { encoding: 'windows-1252', sure: 0.3 };

/**
 * In which encoding a text file is: a byte order mark says so; NULs tell UTF-16; what is UTF-8 to its last byte is UTF-8;
 * else the letters are guessed at where the first byte stands that is none. Null where it is no text.
 */
export async function detectEncoding(file: FileHandle): Promise<DetectedEncoding | null> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  // of most files a little: memory that is taken by the megabyte makes work for long after
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, (await file.stat()).size + 1));
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    const chunk = buffer.subarray(0, bytesRead);
    if (at === 0) {
      const found = markedEncoding(chunk) ?? wideEncoding(chunk);
      if (found !== null) return found;
      if (isBinary(chunk.subarray(0, guessBytes))) return null;
    }
    if (bytesRead === 0) return { encoding: 'utf-8', sure: 1 };
    try {
      utf8.decode(chunk, { stream: true });
    } catch {
      return guessEncoding(chunk);
    }
    at += bytesRead;
  }
}

function markedEncoding(bytes: Uint8Array): DetectedEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', sure: 1 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', sure: 1 };
  return first === 0xfe && second === 0xff ? { encoding: 'utf-16be', sure: 1 } : null;
}

/** UTF-16 without a mark: delimiters and line ends have a NUL beside them, always on the same side. */
function wideEncoding(bytes: Uint8Array): DetectedEncoding | null {
  let [even, odd] = [0, 0];
  const head = bytes.subarray(0, guessBytes);
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const most = Math.max(even, odd);
  if (most < Math.max(4, head.length / 50) || Math.min(even, odd) > most / 20) return null;
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', sure: 0.95 };
}

/** A few NULs and other signs that no text has are a fault of the program that wrote the table; more of them, and it is none. */
function isBinary(head: Uint8Array): boolean {
  let [nuls, controls] = [0, 0];
  for (const byte of head) {
    if (byte === 0) nuls++;
    // all but tab, line feed, form feed, carriage return, and escape, by which some Japanese is written
    if (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return nuls > Math.max(3, head.length / 200) || controls > Math.max(8, head.length / 50);
}

/** `chunk` holds the first bytes that are no UTF-8; the letters around them are what there is to go by. */
function guessEncoding(chunk: Uint8Array): DetectedEncoding {
  const first = chunk.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - guessBytes / 4);
  const [best] = analyse(chunk.subarray(from, from + guessBytes));
  if (best === undefined) return unlikeAny;
  const encoding = best.name.toLowerCase();
  const sure = best.confidence / 100;
  // of a few letters, each Latin alphabet is as likely as the next: the most frequent one is offered, and asked about
  if (latin.test(encoding) && sure < sureEncoding) return { encoding: 'windows-1252', sure: Math.min(sure, 0.5) };
  const isKnown = encoding !== 'utf-8' && canDecode(encoding);
  return isKnown ? { encoding: encoding === 'iso-8859-1' ? 'windows-1252' : encoding, sure } : unlikeAny;
}

const latin = /^(ascii|iso-8859-(1|2|9|15)|windows-125[0247])$/;

/** Whether there is a decoder of this name, and a real one: of some names it only says that they are unsafe. */
export function canDecode(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'replacement';
  } catch {
    return false;
  }
}
