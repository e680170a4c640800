/** Bytes of a file, from a place in it on. */
export interface FilePiece {
  readonly at: number;
  readonly bytes: Blob;
}

/** The pieces of a file side by side, in their order, once another one stands over what was there. */
export function withPiece(pieces: readonly FilePiece[], piece: FilePiece): readonly FilePiece[] {
  const end = piece.at + piece.bytes.size;
  return [
    ...pieces.flatMap((one) => cut(one, 0, piece.at)),
    piece,
    ...pieces.flatMap((one) => cut(one, end, Number.POSITIVE_INFINITY)),
  ];
}

/** What of a piece stands between two places of the file; empty where nothing does. */
function cut({ at, bytes }: FilePiece, from: number, to: number): readonly FilePiece[] {
  const begin = Math.max(at, from);
  const end = Math.min(at + bytes.size, to);
  return begin < end ? [{ at: begin, bytes: bytes.slice(begin - at, end - at) }] : [];
}
