const asked = new Map<string, boolean>();

/** Whether the machine's tables know a time zone of this name. */
export function isTimeZone(name: string): boolean {
  const before = asked.get(name);
  if (before !== undefined) return before;
  const known = isAccepted(name);
  asked.set(name, known);
  return known;
}

function isAccepted(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
