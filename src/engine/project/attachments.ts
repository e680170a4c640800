import { createHash, randomUUID } from 'node:crypto';
import type { Attachment } from '../../shared/attachment.ts';
import type { EditedList } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { hasTable } from './classify-project.ts';
import type { RowChange } from './edited-rows.ts';
import type { PlannedEntry } from './history.ts';
import type { Database } from './open-database.ts';
import { nameOf } from './record-name.ts';
import { RecordsInHand } from './records-in-hand.ts';

// Evidence: files that are kept with records. The rows that tell of them are edited like others, and come back with undo.
// Their bytes are kept once for each SHA-256, in parts, and are never taken away: an undo may want them again.

/** A file whose bytes are to be kept with a record. */
export interface NewAttachment {
  readonly list: EditedList;
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Where it lies, absolute; null where nobody says. */
  readonly origin: string | null;
  /** When it was last changed, ISO 8601. */
  readonly modified: string | null;
}

const partBytes = 2 ** 20;
const columns = 'id, owner, name, media_type AS mediaType, bytes, sha256, added, modified';

/** Keeps the bytes, within the transaction of the edit, and plans the row. Fails with `problem.recordGone`. */
export function planAttachment(database: Database, file: NewAttachment, language: string): Result<PlannedEntry> {
  const records = new RecordsInHand(database);
  const record = records.get(file.list, file.id);
  if (record === null) return failure('problem.recordGone', { id: shorten(file.id) });
  const sha256 = keepBytes(database, file.bytes);
  const values = {
    id: randomUUID(),
    owner: `${file.list}/${file.id}`,
    name: file.name,
    media_type: file.mediaType,
    bytes: file.bytes.byteLength,
    sha256,
    added: new Date().toISOString(),
    modified: file.modified,
    origin: file.origin,
  };
  const label = {
    key: 'journal.attach',
    values: { file: shorten(file.name), name: nameOf(file.list, file.id, record, language) },
  };
  return success({ changes: [{ table: 'attachments', fid: records.newFid('attachments'), values }], label });
}

/** Fails with `problem.noAttachment`. */
export function planDetachment(database: Database, id: string): Result<PlannedEntry> {
  const row = database
    .prepare<[string], { readonly fid: number; readonly name: string }>(
      'SELECT fid, name FROM attachments WHERE id = ?',
    )
    .get(id);
  if (row === undefined) return failure('problem.noAttachment');
  const label = { key: 'journal.detach', values: { file: shorten(row.name) } };
  return success({ changes: [{ table: 'attachments', fid: row.fid, values: null }], label });
}

/** Of a record that goes, the evidence goes along; where another one takes its place, it goes there. */
export function changesOfEvidence(database: Database, records: RecordsInHand): readonly RowChange[] {
  if (database.prepare('SELECT 1 FROM attachments LIMIT 1').get() === undefined) return [];
  const ofOwner = database.prepare<[string], number>('SELECT fid FROM attachments WHERE owner = ?').pluck();
  return records.changed().flatMap(({ list, id, after }) => {
    if (after !== null) return [];
    const heir = records.heirOf(list, id);
    const values = heir === null ? null : { owner: `${list}/${heir}` };
    return ofOwner.all(`${list}/${id}`).map((fid): RowChange => ({ table: 'attachments', fid, values }));
  });
}

/** The evidence of one record, in the order in which it came. */
export function attachmentsOf(database: Database, list: EditedList, id: string): readonly Attachment[] {
  // before schema 2 there was none
  if (!hasTable(database, 'attachments')) return [];
  return database
    .prepare<[string], Attachment>(`SELECT ${columns} FROM attachments WHERE owner = ? ORDER BY fid`)
    .all(`${list}/${id}`);
}

/** All evidence with the paths that it came from. */
export function allAttachments(database: Database): readonly (Attachment & { readonly origin: string | null })[] {
  if (!hasTable(database, 'attachments')) return [];
  return database
    .prepare<[], Attachment & { readonly origin: string | null }>(
      `SELECT ${columns}, origin FROM attachments ORDER BY fid`,
    )
    .all();
}

/** The bytes under a SHA-256, in their parts. */
export function* partsOf(database: Database, sha256: string): Iterable<Uint8Array> {
  const parts = database.prepare<[string], number>('SELECT part FROM ct_blob WHERE sha256 = ? ORDER BY part').pluck();
  const read = database
    .prepare<[string, number], Uint8Array>('SELECT data FROM ct_blob WHERE sha256 = ? AND part = ?')
    .pluck();
  for (const part of parts.all(sha256)) yield read.get(sha256, part) ?? new Uint8Array();
}

/** Gives their SHA-256. Bytes that are there already are kept once. */
function keepBytes(database: Database, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const insert = database.prepare('INSERT OR IGNORE INTO ct_blob (sha256, part, data) VALUES (?, ?, ?)');
  for (let at = 0, part = 0; part === 0 || at < bytes.byteLength; at += partBytes, part++) {
    insert.run(sha256, part, bytes.subarray(at, at + partBytes));
  }
  return sha256;
}
