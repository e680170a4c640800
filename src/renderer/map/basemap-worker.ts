import { resourcePath } from '../../shared/bytes-path.ts';
import { openBasemapArchive, type BasemapArchive, type BasemapTile } from './basemap-archive.ts';
import type {
  BasemapSquare,
  CountryQuestion,
  FromBasemapWorker,
  ToBasemapWorker,
  WantedSquares,
} from './basemap-messages.ts';
import { paintSquare } from './basemap-painter.ts';
import { countryAt } from './country-at.ts';
import { sourceOfSquare, squareAt } from './basemap-square.ts';

// The basemap's thread: reads tiles and paints squares one after the other, so that the map waits for none of them.

const opening = openBasemapArchive(resourcePath('basemap/world.pmtiles'));
const canvas = new OffscreenCanvas(1, 1);
const turns = new MessageChannel();
turns.port1.start();
let latest: WantedSquares | null = null;
/** Squares wanted last that have been painted, and their look: the map may ask again before it has their pictures. */
let painted = new Map<number, number>();

self.addEventListener('message', ({ data }: MessageEvent<ToBasemapWorker>) => {
  if ('question' in data) {
    findCountry(data).catch(fail);
    return;
  }
  latest = data;
  paintAll(data).catch(fail);
});

/** A bug ends the thread, and the map says so; it is told here too. */
function fail(error: unknown): void {
  tell('failed');
  reportError(error);
}

async function findCountry({ question, ...point }: CountryQuestion): Promise<void> {
  const archive = await opening;
  const { square, at } = squareAt(point);
  const tile = archive.ok ? await readTile(archive.value, square) : undefined;
  tell({ question, country: tile === undefined || tile === null ? null : countryAt(canvas, tile, at) });
}

/** Until something else is wanted. */
async function paintAll(wanted: WantedSquares): Promise<void> {
  const archive = await opening;
  if (!archive.ok) {
    tell('failed');
    return;
  }
  const { look, lookNumber, squares } = wanted;
  const missing = squares.filter(({ id }) => painted.get(id) !== lookNumber);
  painted = new Map([...painted].filter(([id]) => squares.some((square) => square.id === id)));
  const reading = missing.map((square) => readTile(archive.value, square));
  for (const [index, square] of missing.entries()) {
    const tile = await reading[index];
    await takeTurn();
    if (latest !== wanted) return;
    painted.set(square.id, lookNumber);
    const picture = tile === undefined ? null : paintSquare(canvas, square, tile, look);
    tell({ id: square.id, lookNumber, picture });
  }
}

/** Lets in what the map has said meanwhile. */
function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.addEventListener('message', () => resolve(), { once: true });
    turns.port2.postMessage(null);
  });
}

/** Null is open sea; undefined where it cannot be read. */
async function readTile(archive: BasemapArchive, square: BasemapSquare): Promise<BasemapTile | null | undefined> {
  const { tile } = sourceOfSquare(square);
  try {
    return tile === null ? null : await archive.tile(tile.z, tile.x, tile.y);
  } catch {
    return undefined;
  }
}

function tell(message: FromBasemapWorker): void {
  const picture = message !== 'failed' && 'picture' in message ? message.picture : null;
  self.postMessage(message, { transfer: picture === null ? [] : [picture] });
}
