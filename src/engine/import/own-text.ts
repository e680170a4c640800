/**
 * The same text in memory of its own. A part of a text keeps the whole of it alive: of a large file, what is remembered
 * for long must not.
 */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
