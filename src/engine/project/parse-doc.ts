/** What a cell of a project says in JSON; undefined where it is none any more. */
export function parseDoc(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
