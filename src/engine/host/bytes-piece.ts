import { open } from 'node:fs/promises';

/** A part of a file, which is read only when it is sent. `from`: bytes. */
export interface FilePart {
  readonly file: string;
  readonly from: number;
  readonly byteLength: number;
}

/** A piece of many bytes: in memory, which threads may share, or in a file. */
export type BytesPiece = Uint8Array | FilePart;

const chunkBytes = 2 ** 20;

/**
 * The bytes of pieces in turn. Those of a file come in the same memory again and again: a chunk is done with before the next
 * one is asked for. Rejects with Node's error where a file is gone or shorter.
 */
export async function* chunksOfPieces(pieces: readonly BytesPiece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else yield* chunksOfFile(piece);
  }
}

async function* chunksOfFile({ file, from, byteLength }: FilePart): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const chunk = new Uint8Array(Math.min(chunkBytes, byteLength));
    for (let at = 0; at < byteLength;) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, byteLength - at), from + at);
      if (bytesRead === 0) throw new Error(`bytes-piece: ${file} ends after ${from + at} bytes`);
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
