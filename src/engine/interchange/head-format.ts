import type { TextFormat } from './interchange-format.ts';
import { isTimelineJsHeader } from './read-timelinejs-table.ts';

/** Of which text format of others a file is, by its first bytes; null: of none that is known by them. */
export function formatOfHead(head: Uint8Array): TextFormat | null {
  const text = headText(head);
  const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return isTimelineJsHeader(header) ? 'timelinejs-csv' : null;
}

/** As text in any encoding that has ASCII in it; what is beyond that does not matter here. */
function headText(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(head);
}
