/** What went wrong, in one word where the system has one (`ENOSPC`), to stand in a message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
