import { resourcePath } from '../../shared/bytes-path.ts';
import { openBasemapArchive } from './basemap-archive.ts';
import { paintBasemap } from './basemap-painting.ts';

// The basemap's thread, over the file that ships with the app.

const path = resourcePath('basemap/world.pmtiles');

paintBasemap(openBasemapArchive({ read, deepestAt: (zoom) => zoom }));

/** A part of the file, which does not change while the app runs. */
async function read(offset: number, length: number): Promise<ArrayBuffer> {
  const response = await fetch(path, { headers: { range: `bytes=${offset}-${offset + length - 1}` } });
  if (response.status !== 206) throw new Error(`${path}: got status ${response.status}, expected 206`);
  return await response.arrayBuffer();
}
