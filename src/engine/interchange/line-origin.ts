/** Where a record stands in a file of lines, by the number of its first line, from 1; `inNamedFile` makes a path of it. */
export function lineOrigin(line: number): string {
  return `:${line}`;
}

/** The path of a problem: of a line as it stands in tables, `visits.csv:12`; any other is a path already. */
export function inNamedFile(origin: string, fileName: string): string {
  return /^:\d+$/.test(origin) ? `${fileName}${origin}` : origin;
}
