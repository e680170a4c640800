import { success, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { plainFileName, receiveFile } from './received-file.ts';

/**
 * Opens a file that comes out of a window as bytes: it goes to the data folder first, and is gone from there afterwards.
 * `isTable`: a person has said that it is a table, whatever its columns are. Fails where it could not be received; what becomes of it once it is there comes as an event.
 */
export async function openReceivedFile(
  engine: EngineHost,
  dataFolder: string,
  name: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  isTable = false,
): Promise<Result<null>> {
  const fileName = plainFileName(name);
  const received = await receiveFile(dataFolder, fileName, chunks);
  if (!received.ok) return received;
  try {
    await engine.openPath(received.value.path, fileName, isTable);
  } finally {
    // What cannot be removed now, such as a file that the system still holds, is swept at a later start.
    await received.value.remove().catch(() => null);
  }
  return success(null);
}
