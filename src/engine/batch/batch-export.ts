import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EventRecord } from '../../shared/dataset.ts';
import type { ExportFormat } from '../../shared/export.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { ExportRecords } from '../export/export-records.ts';
import { textWriters } from '../export/text-writers.ts';
import { reasonOf } from '../files/error-reason.ts';
import { saveProject, type SaveTarget } from '../project/save-project.ts';
import type { BatchDataset } from './batch-dataset.ts';

/** The rows of a dataset that are exported, in their order. */
export function exportRecords(
  { lists, columns, eventAt }: BatchDataset,
  rows: Uint32Array,
  language: string,
): ExportRecords {
  function* events(): Iterable<EventRecord> {
    for (const row of rows) {
      const event = eventAt(row);
      if (event !== null) yield event;
    }
  }
  return { lists, isPart: rows.length < columns.count, language, events };
}

/**
 * Writes a file whole, or leaves what was there. Fails where a file is there that may not give way, and where it cannot be
 * written. `originName`: the file that was read, as people know it.
 */
export async function writeExport(
  format: ExportFormat,
  records: ExportRecords,
  target: SaveTarget,
  originName: string,
): Promise<Result<null>> {
  if (format === 'geopackage') {
    return await saveProject({ ...records.lists, events: [...records.events()] }, target, originName);
  }
  const { path, fileName, mayReplace } = target;
  if (!mayReplace && (await stat(path).catch(() => null)) !== null)
    return failure('problem.saveTargetExists', { fileName });
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await pipeline(Readable.from(inPieces(textWriters[format](records))), createWriteStream(draft, { flags: 'wx' }));
    await rename(draft, path);
    return success(null);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => null);
    return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
  }
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
