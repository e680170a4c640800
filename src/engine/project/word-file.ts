import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import type { GatheredWords } from './word-rows.ts';

// To gather the rows of the words of a million events takes the thread for seconds, to read them some hundredths of one.

/** Of what is kept: another number where another version of the program would read it differently. */
const layout = 1;
const bytesOfChecksum = 4;

const keptSchema = z.object({
  layout: z.literal(layout),
  gathered: z.object({
    words: z.array(z.string()),
    rows: z.instanceof(Uint32Array),
    ends: z.instanceof(Uint32Array),
    common: z.array(z.tuple([z.int(), z.instanceof(Uint8Array)])),
  }),
});

/** Writes them into a file beside that of the columns whose rows they are: its checksum (CRC-32), then all. Throws Node's error. */
export async function writeWordFile(path: string, words: GatheredWords): Promise<void> {
  const bytes = serialize({ layout, gathered: words });
  const checksum = Buffer.alloc(bytesOfChecksum);
  checksum.writeUInt32LE(crc32(bytes));
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(part, [checksum, bytes], { flag: 'wx' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Null where there is no such file, or it is not what was written. */
export async function readWordFile(path: string): Promise<GatheredWords | null> {
  const file = await readFile(path).catch(() => null);
  if (file === null || file.length < bytesOfChecksum) return null;
  const bytes = file.subarray(bytesOfChecksum);
  if (crc32(bytes) !== file.readUInt32LE(0)) return null;
  const kept = keptSchema.safeParse(valueOf(bytes));
  return kept.success ? kept.data.gathered : null;
}

/** Undefined where another version of Node wrote it in a form that this one does not know. */
function valueOf(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
