import { blobEnvelope, type BlobEnvelope } from './blob-envelope.ts';
import type { Database } from './open-database.ts';

/**
 * The functions that a GeoPackage's triggers call to keep its R-trees: without them no row of a layer can be written.
 * (OGC 12-128r17, annex F.3.)
 */
export function addSpatialFunctions(database: Database): void {
  const options = { deterministic: true };
  database.function('ST_IsEmpty', options, (blob: unknown) => (blob === null ? null : Number(envelope(blob) === null)));
  const bounds: Readonly<Record<string, keyof BlobEnvelope>> = {
    ST_MinX: 'minX',
    ST_MaxX: 'maxX',
    ST_MinY: 'minY',
    ST_MaxY: 'maxY',
  };
  for (const [name, bound] of Object.entries(bounds)) {
    database.function(name, options, (blob: unknown) => envelope(blob)?.[bound] ?? null);
  }
}

function envelope(blob: unknown): BlobEnvelope | null {
  return blob instanceof Uint8Array ? blobEnvelope(blob) : null;
}
