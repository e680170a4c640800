/** What a path of `shared/bytes-path.ts` asks for. */
export type BytesRequest =
  | { readonly kind: 'columns'; readonly revision: number }
  | { readonly kind: 'search'; readonly revision: number; readonly query: string };

const columns = /^\/bytes\/(\d{1,15})\/columns$/;
const search = /^\/bytes\/(\d{1,15})\/search\/=([^/]*)$/;

/** Null where no bytes are kept under such a path. */
export function readBytesRequest(path: string): BytesRequest | null {
  const [, columnsRevision] = columns.exec(path) ?? [];
  if (columnsRevision !== undefined) return { kind: 'columns', revision: Number(columnsRevision) };
  const [, searchRevision, query] = search.exec(path) ?? [];
  if (searchRevision === undefined || query === undefined) return null;
  try {
    return { kind: 'search', revision: Number(searchRevision), query: decodeURIComponent(query) };
  } catch {
    return null;
  }
}
