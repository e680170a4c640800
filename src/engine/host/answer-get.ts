import { readAppFile, type AppFolders } from './app-files.ts';
import type { EngineHost } from '../engine-host.ts';
import { resultAnswer, type HostAnswer } from './host-answer.ts';

/** Bytes are asked for under this path (see `bytes-path.ts`). */
export const bytesPrefix = '/bytes/';

/**
 * What either host answers to a GET of `pathname` (percent-encoded): bytes out of the engine, or a file of the app.
 * A failure of the engine is that result, as for a call: a search that an edit overtook is no error of the page's.
 */
export async function answerGet(
  engine: Pick<EngineHost, 'readBytes'>,
  folders: AppFolders,
  pathname: string,
  range: string | null,
): Promise<HostAnswer> {
  if (!pathname.startsWith(bytesPrefix)) return await readAppFile(folders, pathname, range);
  const result = await engine.readBytes(pathname);
  if (!result.ok) return resultAnswer(result);
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: result.value };
}
