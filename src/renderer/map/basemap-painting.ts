import type { Result } from '../../shared/problem.ts';
import type { BasemapArchive, BasemapTile } from './basemap-archive.ts';
import type {
  BasemapSquare,
  CountryQuestion,
  FromBasemapWorker,
  ToBasemapWorker,
  WantedSquares,
} from './basemap-messages.ts';
import { paintSquare, readyCanvas } from './basemap-painter.ts';
import { countryAt } from './country-at.ts';
import { sourceOfSquare, squareAt, type SquareSource } from './basemap-square.ts';

/** A square's part of the basemap. */
interface ReadSquare {
  readonly source: SquareSource;
  /** Null is open sea. */
  readonly tile: BasemapTile | null;
}

/** What the basemap's thread does from now on: reads tiles and paints squares one after the other, so that the map waits for none of them. */
export function paintBasemap(opening: Promise<Result<BasemapArchive>>): void {
  const canvas = readyCanvas();
  const turns = new MessageChannel();
  turns.port1.start();
  /** By map, what it wants now. */
  const latest = new Map<number, WantedSquares>();
  /** By map, the squares wanted last that have been painted, and their look: it may ask again before it has their pictures. */
  const paintedOf = new Map<number, Map<number, number>>();

  self.addEventListener('message', ({ data }: MessageEvent<ToBasemapWorker>) => {
    if ('question' in data) {
      findCountry(data).catch(fail);
      return;
    }
    if (data.squares.length === 0) {
      latest.delete(data.map);
      paintedOf.delete(data.map);
      return;
    }
    latest.set(data.map, data);
    paintAll(data).catch(fail);
  });

  async function findCountry({ question, ...point }: CountryQuestion): Promise<void> {
    const archive = await opening;
    const { square } = squareAt(point);
    const read = archive.ok ? await readSquare(archive.value, square) : null;
    const tile = read?.tile ?? null;
    const country = tile === null ? null : countryAt(canvas, tile, squareAt(point, read?.source.tile?.z).at);
    tell({ question, country });
  }

  /** Until something else is wanted. */
  async function paintAll(wanted: WantedSquares): Promise<void> {
    const archive = await opening;
    if (!archive.ok) {
      tell('failed');
      return;
    }
    const { map, look, lookNumber, squares } = wanted;
    const before = paintedOf.get(map) ?? new Map<number, number>();
    const missing = squares.filter(({ id }) => before.get(id) !== lookNumber);
    const painted = new Map([...before].filter(([id]) => squares.some((square) => square.id === id)));
    paintedOf.set(map, painted);
    const reading = missing.map((square) => readSquare(archive.value, square));
    for (const [index, square] of missing.entries()) {
      const read = (await reading[index]) ?? null;
      await takeTurn();
      if (latest.get(map) !== wanted) return;
      painted.set(square.id, lookNumber);
      const picture = read === null ? null : paintSquare(canvas, square, read.source, read.tile, look);
      tell({ map, id: square.id, lookNumber, picture });
    }
  }

  /** Lets in what the map has said meanwhile. */
  function takeTurn(): Promise<void> {
    return new Promise((resolve) => {
      turns.port1.addEventListener('message', () => resolve(), { once: true });
      turns.port2.postMessage(null);
    });
  }
}

/** A bug ends the thread, and the map says so; it is told here too. */
function fail(error: unknown): void {
  tell('failed');
  reportError(error);
}

/** Null where it cannot be read. */
async function readSquare(archive: BasemapArchive, square: BasemapSquare): Promise<ReadSquare | null> {
  const { tile: wanted } = sourceOfSquare(square);
  const source =
    wanted === null ? sourceOfSquare(square) : sourceOfSquare(square, archive.deepestAt(wanted.z, wanted.x, wanted.y));
  try {
    const { tile } = source;
    return { source, tile: tile === null ? null : await archive.tile(tile.z, tile.x, tile.y) };
  } catch {
    return null;
  }
}

function tell(message: FromBasemapWorker): void {
  const picture = message !== 'failed' && 'picture' in message ? message.picture : null;
  self.postMessage(message, { transfer: picture === null ? [] : [picture] });
}
