import { success, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
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
  const received = await receiveFile(dataFolder, fileName, chunks, mostBytes, ownMapsFolder(dataFolder));
  if (!received.ok) return received;
  const { path, remove } = received.value;
  const added = await engine.addMap({ path, fileName });
  if (!added.ok || !added.value) await remove().catch(() => null);
  return added.ok ? success(null) : added;
}
