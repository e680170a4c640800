import type { TextColumn } from '../../shared/event-columns.ts';
import type { OpenDocument } from './explorer-state.ts';

const decoder = new TextDecoder();

export function titleOf(document: OpenDocument, row: number, language: string): string {
  return textAt(titleColumnOf(document, language), row);
}

/** The titles in a language, or in the one that stands for it. */
export function titleColumnOf({ columns }: OpenDocument, language: string): TextColumn | undefined {
  return inLanguage(columns.title, language);
}

/** The title where there is no short one. */
export function shortTitleOf(document: OpenDocument, row: number, language: string): string {
  return textAt(inLanguage(document.columns.shortTitle, language), row) || titleOf(document, row, language);
}

export function edtfOf(document: OpenDocument, row: number): string {
  return textAt(document.columns.edtf, row);
}

export function idOf(document: OpenDocument, row: number): string {
  return textAt(document.columns.id, row);
}

/** The row of an id, by binary search in the order of the ids; null where there is none. */
export function rowOf(document: OpenDocument, id: string): number | null {
  const { byId, id: ids } = document.columns;
  const wanted = new TextEncoder().encode(id);
  let low = 0;
  let high = byId.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = byId[middle] ?? 0;
    const order = compareBytes(bytesAt(ids, row), wanted);
    if (order === 0) return row;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function textAt(column: TextColumn | undefined, row: number): string {
  return column === undefined ? '' : decoder.decode(bytesAt(column, row));
}

function bytesAt({ offsets, bytes }: TextColumn, row: number): Uint8Array {
  return bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

function inLanguage(texts: Readonly<Record<string, TextColumn>>, language: string): TextColumn | undefined {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0];
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
