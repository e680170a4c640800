import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { callsThrough } from '../../shared/calls-through.ts';
import { exportFileName, type OfferedFormat, type ExportRequest } from '../../shared/export.ts';
import { success, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { writeFault } from '../project/database-fault.ts';
import type { ProjectBytes } from './project-for-window.ts';

/** Events in another format for a window that has no dialog of its own: made in the data folder, where nothing stays. */
export async function makeExportForWindow(
  engine: EngineHost,
  dataFolder: string,
  request: ExportRequest,
): Promise<Result<ProjectBytes>> {
  const fileName = await suggestedExportName(engine, request.format);
  const folder = join(dataFolder, 'saved');
  const path = join(folder, `${randomUUID()}.export`);
  try {
    await mkdir(folder, { recursive: true });
    const written = await engine.exportTo(request, { path, fileName, mayReplace: false });
    return written.ok ? success({ fileName, bytes: new Uint8Array(await readFile(path)) }) : written;
  } catch (error) {
    return writeFault(error, fileName);
  } finally {
    await rm(path, { force: true }).catch(() => null);
  }
}

/** The name of the file that is open, with the ending of the format. */
export async function suggestedExportName(engine: Pick<EngineHost, 'call'>, format: OfferedFormat): Promise<string> {
  const session = await callsThrough((name, request) => engine.call(name, request)).getSession(null);
  return exportFileName(session.ok ? (session.value.document?.fileName ?? '') : '', format);
}
