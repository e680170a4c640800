import { open, stat } from 'node:fs/promises';
import { failure, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { isCutOff, isDatabase, isGeoPackage } from '../project/classify-project.ts';
import type { MapFile } from './map-file.ts';
import { mostGeoJsonMegabytes, openGeoJsonMap } from './open-geojson-map.ts';
import { openMbtiles } from './open-mbtiles.ts';
import { openPmtiles } from './open-pmtiles.ts';

const headBytes = 1024;

/**
 * A map in a file, told by how it begins, not by its name: PMTiles, MBTiles or GeoJSON. Every failure names the file as people
 * know it and says what to do.
 */
export async function openMap(file: FileToOpen): Promise<Result<MapFile>> {
  const { path, fileName } = file;
  try {
    // looked at before it is opened: opening a pipe would wait for ever
    const about = await stat(path);
    if (about.isDirectory()) return failure('problem.fileIsFolder', { fileName });
    if (!about.isFile()) return failure('problem.fileIsDevice', { fileName });
    if (about.size === 0) return failure('problem.fileEmpty', { fileName });
    const head = await headOf(path);
    if (head.subarray(0, 7).toString('latin1') === 'PMTiles') return await openPmtiles(file);
    if (isDatabase(head)) {
      if (isCutOff(head, about.size)) return failure('problem.mapDamaged', { fileName });
      return isGeoPackage(head) ? failure('problem.databaseNotMap', { fileName }) : await openMbtiles(file);
    }
    if (!/^(?:\uFEFF)?\s*\{/.test(head.toString('utf8'))) return failure('problem.mapNotMap', { fileName });
    const megabytes = Math.ceil(about.size / 1e6);
    if (megabytes > mostGeoJsonMegabytes) {
      return failure('problem.mapTooLarge', { fileName, megabytes, limit: mostGeoJsonMegabytes });
    }
    return await openGeoJsonMap(file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return failure('problem.mapMissing', { fileName });
    return failure('problem.fileUnreadable', { fileName, reason });
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
