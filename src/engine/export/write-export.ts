import type { ExportFormat } from '../../shared/export.ts';
import type { Result } from '../../shared/problem.ts';
import { writeWhole } from '../files/write-whole.ts';
import { saveProject, type SaveTarget } from '../project/save-project.ts';
import type { ExportRecords } from './export-records.ts';
import { listsOfPart } from './lists-of-part.ts';
import { textWriters } from './text-writers.ts';

/**
 * Writes a file whole, or leaves what was there. Fails where a file is there that may not give way, and where it cannot be
 * written. `originName`: the file that was read, as people know it. Once `signal` is aborted it fails too, and leaves nothing.
 */
export async function writeExport(
  format: ExportFormat,
  records: ExportRecords,
  target: SaveTarget,
  originName: string,
  signal?: AbortSignal,
): Promise<Result<null>> {
  if (format === 'geopackage') {
    // evidence and history with it
    if (records.keeping !== null && !records.isPart) return await records.keeping.saveCopy(target, signal);
    const events = [...records.events()];
    const lists = records.isPart ? listsOfPart(records.lists, events) : records.lists;
    return await saveProject({ ...lists, events }, target, originName, signal);
  }
  const pieces = async (): Promise<Iterable<string | Uint8Array>> =>
    format === 'xlsx' ? [await workbook(records)] : inPieces(textWriters[format](records));
  return await writeWhole(pieces, target, signal);
}

/** The library is loaded when a workbook is first written, not when the app starts. */
async function workbook(records: ExportRecords): Promise<Uint8Array> {
  const { writeXlsx } = await import('./write-xlsx.ts');
  return await writeXlsx(records);
}

const pieceLength = 65_536;

/** Larger pieces: of a million lines each would be a write of its own. */
function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
