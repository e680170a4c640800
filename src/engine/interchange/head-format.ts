import { detectDataset } from '../files/detect-dataset.ts';
import type { ByteFormat, TextFormat } from './interchange-format.ts';
import { asObject } from './json-values.ts';
import { isAcledHeader } from './read-acled.ts';
import { isGdeltHeader, isGdeltRow } from './read-gdelt.ts';
import { recordSeparator } from './read-json-lines.ts';
import { isLinkedPlacesHeader } from './read-linked-places-table.ts';
import { isTimelineJsHeader } from './read-timelinejs-table.ts';

/** Of which format of others a file is, by its first bytes; null: of none that is known by them. */
export function formatOfHead(head: Uint8Array): TextFormat | ByteFormat | null {
  if (new TextDecoder('latin1').decode(head.subarray(0, 4)) === 'PAR1') return 'geoparquet';
  // a local file of a ZIP archive
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return 'kmz';
  const text = headText(head)
    .replace(/^\uFEFF/, '')
    .replaceAll(recordSeparator, '')
    .trimStart();
  if (text.startsWith('<')) return xmlFormat(text);
  if (/^BEGIN:VCALENDAR\s/i.test(text)) return 'ics';
  const [first = '', ...others] = text.split(/\r\n|\r|\n/, 10);
  const second = others.find((line) => line.trim() !== '') ?? '';
  if (text.startsWith('{')) return isJsonRecord(first) && second.trimStart().startsWith('{') ? 'json-lines' : null;
  return tableFormat(first);
}

/** Whether these are the first bytes of a workbook that is none of XLSX: of OpenDocument, or of Excel before 2007. */
export function isOtherSpreadsheet(head: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 200));
  return (
    start.startsWith('\u00D0\u00CF\u0011\u00E0') ||
    /^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/s.test(start)
  );
}

/** Whether these are the first bytes of JSON lines, or of a list in JSON, whose records are no features of any format. */
export function isRecordHead(head: Uint8Array): boolean {
  const text = headText(head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const isRecords = text.startsWith('[') ? detectDataset(head) === 'dataset' : formatOfHead(head) === 'json-lines';
  return isRecords && !/^\[?\s*\{\s*"(?:type|@id)"\s*:/.test(text) && !/"type"\s*:\s*"Feature"/.test(text);
}

/** By the names of its columns; GDELT has none. */
function tableFormat(line: string): TextFormat | null {
  if (isTimelineJsHeader(line)) return 'timelinejs-csv';
  if (isLinkedPlacesHeader(line)) return 'linked-places-tsv';
  if (isAcledHeader(line)) return 'acled';
  return isGdeltRow(line) || isGdeltHeader(line) ? 'gdelt' : null;
}

/** A record in one line, which no pretty-printed file begins with. */
function isJsonRecord(line: string): boolean {
  try {
    return asObject(JSON.parse(line)) !== null;
  } catch {
    return false;
  }
}

/** By the name of the root element, behind declarations and comments. */
function xmlFormat(text: string): TextFormat | null {
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(text.replaceAll(/<!--[^]*?-->/g, ''))?.[1];
  if (root === 'kml') return 'kml';
  if (root === 'gpx') return 'gpx';
  return root === 'data' && /<event[\s>]/.test(text) ? 'simile-xml' : null;
}

/** As text in any encoding that has ASCII in it; what is beyond that does not matter here. */
function headText(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(head);
}
