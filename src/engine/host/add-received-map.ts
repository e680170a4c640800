import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { reasonOf } from '../files/error-reason.ts';
import { ownMapsFolder } from './own-maps-folder.ts';
import { plainFileName, receiveFile } from './received-file.ts';

/** A map may cover a country in detail. */
const mostBytes = 16 * 2 ** 30;

/**
 * Lays a map on the basemap that comes out of a window as bytes: it stays in the data folder until it is removed. Fails where it
 * could not be received; what becomes of it once it is there comes as an event.
 */
export async function addReceivedMap(
  engine: Pick<EngineHost, 'addMap'>,
  dataFolder: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Result<null>> {
  const fileName = plainFileName(name);
  // what a host that is killed leaves behind there is taken away: to the maps goes what is whole
  const received = await receiveFile(dataFolder, fileName, chunks, mostBytes);
  if (!received.ok) return received;
  const folder = ownMapsFolder(dataFolder);
  const path = join(folder, basename(received.value.path));
  try {
    await mkdir(folder, { recursive: true });
    await rename(received.value.path, path);
  } catch (error) {
    await received.value.remove().catch(() => null);
    return failure('problem.receivedNotKept', { fileName, reason: reasonOf(error) });
  }
  const added = await engine.addMap({ path, fileName });
  if (!added.ok || !added.value) await rm(path, { force: true }).catch(() => null);
  return added.ok ? success(null) : added;
}
