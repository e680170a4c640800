import { carriedRanges, type RangeReader } from '../../kernels/carried-ranges.ts';
import type { CarriedTiles } from '../../shared/page-parts.ts';
import { openBasemapArchive } from '../map/basemap-archive.ts';
import { paintBasemap } from '../map/basemap-painting.ts';
import { decodePart } from './decode-part.ts';

/** The parts of the page that hold its basemap, as they stand there. */
export interface CarriedTexts {
  readonly tiles: string;
  readonly basemap: string;
}

// The basemap's thread of a page that carries its basemap, which is the first thing that it is told. It makes itself ready
// before: what it needs of the window's own thread, that gives more readily while it has nothing to draw.

const carried = new Promise<CarriedTexts>((resolve) => {
  self.addEventListener(
    'message',
    (event: MessageEvent<CarriedTexts>) => {
      event.stopImmediatePropagation();
      resolve(event.data);
    },
    { once: true },
  );
});

paintBasemap(carried.then(decode).then(openBasemapArchive));

async function decode({ tiles, basemap }: CarriedTexts): Promise<RangeReader> {
  const told = new TextDecoder().decode(await decodePart('tiles', tiles));
  return carriedRanges({ tiles: JSON.parse(told) as CarriedTiles, bytes: await decodePart('basemap', basemap) });
}
