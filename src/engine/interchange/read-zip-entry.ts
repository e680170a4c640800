import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { failure, success, type Result } from '../../shared/problem.ts';

/** More names than that are made to be long. */
const mostEntries = 10_000;
/** Of what is unpacked, and of what is made of it. */
export const mostUnpacked = 128_000_000;

/**
 * The content of the first file in a ZIP archive whose path `wants`, unpacked in memory; null where there is none. Nothing is
 * written, and paths that lead out of the archive are refused with all of it. Fails with `problem.zipDamaged` and
 * `problem.zipTooLarge`, also where a file is larger than its archive says.
 */
export async function readZipEntry(bytes: Buffer, wants: (path: string) => boolean): Promise<Result<Buffer | null>> {
  try {
    const zip = await open(bytes);
    if (zip.entryCount > mostEntries) return failure('problem.zipTooLarge', { limit: mostUnpacked / 1_000_000 });
    const entry = await find(zip, wants);
    if (entry === null) return success(null);
    if (entry.uncompressedSize > mostUnpacked)
      return failure('problem.zipTooLarge', { limit: mostUnpacked / 1_000_000 });
    return success(await unpack(zip, entry));
  } catch {
    return failure('problem.zipDamaged');
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // the size that each file says is held to while it is unpacked
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error !== null) reject(error);
      else resolve(zip);
    });
  });
}

function find(zip: ZipFile, wants: (path: string) => boolean): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(null));
    zip.on('entry', (entry: Entry) => {
      if (wants(entry.fileName)) resolve(entry);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(parts)));
    });
  });
}
