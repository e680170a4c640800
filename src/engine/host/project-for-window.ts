import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { callsThrough } from '../../shared/calls-through.ts';
import { projectFileName } from '../../shared/project-file-name.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { reasonOf } from '../files/error-reason.ts';
import type { SavedProject } from '../project/save-project.ts';

/** A project as a window that has no dialog of its own can save it: by handing it to the browser. */
export interface ProjectBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is open, as a project: it is made in the data folder, where nothing of it stays. */
export async function makeProjectForWindow(
  engine: EngineHost,
  dataFolder: string,
): Promise<Result<ProjectBytes & SavedProject>> {
  const fileName = await suggestedProjectName(engine);
  const folder = join(dataFolder, 'saved');
  const path = join(folder, `${randomUUID()}.gpkg`);
  try {
    await mkdir(folder, { recursive: true });
    const saved = await engine.saveProject({ path, fileName, mayReplace: false }, false);
    return saved.ok ? success({ ...saved.value, fileName, bytes: new Uint8Array(await readFile(path)) }) : saved;
  } catch (error) {
    return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
  } finally {
    await rm(path, { force: true }).catch(() => null);
  }
}

/** The name of the file that is open, or that a draft was made of, as that of a project. */
export async function suggestedProjectName(engine: EngineHost): Promise<string> {
  const session = await callsThrough((name, request) => engine.call(name, request)).getSession(null);
  return projectFileName(session.ok ? (session.value.document?.originName ?? '') : '');
}
