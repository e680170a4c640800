/** Octets in a line at most, its end not counted. */
const longestLine = 75;

/** A text as a value: what has a meaning in values is escaped (RFC 5545, 3.3.11). Control signs are left out. */
export function icsText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
      .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll('\n', String.raw`\n`)
  );
}

/**
 * A line of content, folded between characters where it is longer than 75 octets (RFC 5545, 3.1). Control signs are left out:
 * a line end in a value would begin a property of its own.
 */
export function icsLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  // oxlint-disable-next-line no-control-regex
  for (const character of `${name}:${value.replaceAll(/[\u0000-\u001F\u007F]/g, '')}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
