import * as z from 'zod';
import { offeredFormats, type ExportRequest } from '../../shared/export.ts';
import { languages } from '../../shared/language.ts';

/** A bit for each of ten million rows, in base64. */
const longestRows = 2_000_000;

const requestSchema = z.object({
  revision: z.int().min(0),
  format: z.enum(offeredFormats),
  language: z.enum(languages),
  rows: z.base64().max(longestRows).nullable(),
});

/** Whether what came out of a window, which may be anything, asks for an export. */
export function isExportRequest(value: unknown): value is ExportRequest {
  return requestSchema.safeParse(value).success;
}

/** The rows of a request, of a dataset with `count` of them; null: all. */
export function wantedRows({ rows }: ExportRequest, count: number): Uint32Array | null {
  return rows === null ? null : bitsOfRows(rows, count);
}

/** The rows whose bits are set, of so many, as `PictureRequest` and `ExportRequest` name them. */
export function bitsOfRows(rows: string, count: number): Uint32Array {
  const bits = Buffer.from(rows, 'base64');
  const wanted: number[] = [];
  for (let row = 0; row < count; row++) if ((((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1) wanted.push(row);
  return Uint32Array.from(wanted);
}
