import { callsThrough } from '../../shared/calls-through.ts';
import { exportFileName, type OfferedFormat, type ExportRequest } from '../../shared/export.ts';
import { pictureFileName, type PictureRequest } from '../../shared/picture.ts';
import type { Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { fileForWindow } from './file-for-window.ts';
import type { ProjectBytes } from './project-for-window.ts';

/** Events in another format for a window that has no dialog of its own. */
export async function makeExportForWindow(
  engine: EngineHost,
  dataFolder: string,
  request: ExportRequest,
): Promise<Result<ProjectBytes>> {
  const fileName = await suggestedExportName(engine, request.format);
  return await fileForWindow(dataFolder, fileName, (target) => engine.exportTo(request, target));
}

/** A picture for such a window. */
export async function makePictureForWindow(
  engine: EngineHost,
  dataFolder: string,
  request: PictureRequest,
): Promise<Result<ProjectBytes>> {
  const fileName = await suggestedPictureName(engine, request);
  return await fileForWindow(dataFolder, fileName, (target) => engine.pictureTo(request, target));
}

/** The name of the file that is open, with the ending of the format. */
export async function suggestedExportName(engine: NamesFiles, format: OfferedFormat): Promise<string> {
  return exportFileName(await openName(engine), format);
}

export async function suggestedPictureName(engine: NamesFiles, { format }: PictureRequest): Promise<string> {
  return pictureFileName(await openName(engine), format);
}

type NamesFiles = Pick<EngineHost, 'call'>;

async function openName(engine: NamesFiles): Promise<string> {
  const session = await callsThrough((name, request) => engine.call(name, request)).getSession(null);
  return session.ok ? (session.value.document?.originName ?? '') : '';
}
