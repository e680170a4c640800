/**
 * A text of a file or of a command as one line of a terminal: its control signs (C0 with line ends, DEL, C1), which could
 * move the cursor, set colours or forge lines, are written out as `\u001b`.
 */
export function visibleLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, writtenOut);
}

/** JSON for people and programs. Its own escapes leave the C1 signs as they are, which some terminals obey. */
export function visibleJson(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/[\u007F-\u009F]/g, writtenOut);
}

function writtenOut(sign: string): string {
  return String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
