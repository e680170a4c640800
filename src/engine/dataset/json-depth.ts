const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether brackets and braces nest deeper than `limit`. Reads no more than it must and needs no memory: a file of
 * nothing but brackets would take the machine's memory once it is parsed.
 */
export function nestsDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (inString) {
      if (code === backslash) position += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) {
      inString = true;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}
