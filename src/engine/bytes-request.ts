/** What a path of `shared/bytes-path.ts` asks for. */
export type BytesRequest =
  | { readonly kind: 'columns'; readonly revision: number; readonly since: number | null }
  | { readonly kind: 'search'; readonly revision: number; readonly query: string };

const columns = /^\/bytes\/(\d{1,15})\/columns(?:\/since\/(\d{1,15}))?$/;
const search = /^\/bytes\/(\d{1,15})\/search\/=([^/]*)$/;

/** Null where no bytes are kept under such a path. */
export function readBytesRequest(path: string): BytesRequest | null {
  const [, columnsRevision, since] = columns.exec(path) ?? [];
  if (columnsRevision !== undefined) {
    return { kind: 'columns', revision: Number(columnsRevision), since: since === undefined ? null : Number(since) };
  }
  const [, searchRevision, query] = search.exec(path) ?? [];
  if (searchRevision === undefined || query === undefined) return null;
  try {
    return { kind: 'search', revision: Number(searchRevision), query: decodeURIComponent(query) };
  } catch {
    return null;
  }
}
