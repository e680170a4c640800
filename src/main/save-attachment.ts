import type { EngineHost } from '../engine/engine-host.ts';
import type { Result } from '../shared/problem.ts';
import { saveFile } from './save-file.ts';

/** Saves an attachment where a person says; false where they say nothing. */
export async function saveAttachment(
  engine: Pick<EngineHost, 'readAttachment'>,
  id: string,
  askWhere: (name: string) => Promise<string | null>,
): Promise<Result<boolean>> {
  const read = await engine.readAttachment(id);
  if (!read.ok) return read;
  const { fileName, bytes } = read.value;
  return await saveFile(fileName, bytes, askWhere);
}
