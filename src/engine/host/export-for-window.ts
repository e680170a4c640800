import { translatorFor } from '../../messages/translator.ts';
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

/** A picture of the map or the timeline alone says so: one of both that was saved before keeps its name. */
export async function suggestedPictureName(
  engine: NamesFiles,
  { format, shows, language }: Pick<PictureRequest, 'format' | 'shows' | 'language'>,
): Promise<string> {
  const part = shows === 'both' ? '' : translatorFor(language)(partNames[shows]);
  return pictureFileName(await openName(engine), part, format);
}

const partNames = { map: 'picture.name.map', timeline: 'picture.name.timeline' } as const;

type NamesFiles = Pick<EngineHost, 'call'>;

async function openName(engine: NamesFiles): Promise<string> {
  const session = await callsThrough((name, request) => engine.call(name, request)).getSession(null);
  return session.ok ? (session.value.document?.originName ?? '') : '';
}
