import type { TileRequest } from './own-maps/own-maps.ts';

/** What a path of `shared/bytes-path.ts` asks for. */
export type BytesRequest =
  | { readonly kind: 'columns'; readonly revision: number; readonly since: number | null }
  | ({ readonly kind: 'tile' } & TileRequest)
  | { readonly kind: 'search'; readonly revision: number; readonly query: string };

const columns = /^\/bytes\/(\d{1,15})\/columns(?:\/since\/(\d{1,15}))?$/;
const tile = /^\/bytes\/maps\/([0-9a-f]{32})\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/;
const search = /^\/bytes\/(\d{1,15})\/search\/=([^/]*)$/;

/** Null where no bytes are kept under such a path. */
export function readBytesRequest(path: string): BytesRequest | null {
  const [, columnsRevision, since] = columns.exec(path) ?? [];
  if (columnsRevision !== undefined) {
    return { kind: 'columns', revision: Number(columnsRevision), since: since === undefined ? null : Number(since) };
  }
  const [, key, ...at] = tile.exec(path) ?? [];
  const [z = 0, x = 0, y = 0] = at.map(Number);
  if (key !== undefined) return { kind: 'tile', key, z, x, y };
  const [, searchRevision, query] = search.exec(path) ?? [];
  if (searchRevision === undefined || query === undefined) return null;
  try {
    return { kind: 'search', revision: Number(searchRevision), query: decodeURIComponent(query) };
  } catch {
    return null;
  }
}
