import { attachmentLimit } from '../../shared/attachment.ts';
import type { EditedList } from '../../shared/edit.ts';
import type { Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';
import { plainFileName, receiveFile } from './received-file.ts';

/** Attaches a file that comes out of a window as bytes: it goes to the data folder first, and is gone from there afterwards. */
export async function attachReceivedFile(
  engine: Pick<EngineHost, 'attachFile'>,
  dataFolder: string,
  { list, id }: { readonly list: EditedList; readonly id: string },
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Result<null>> {
  const fileName = plainFileName(name);
  // one byte more is received, so that the engine says what is too much
  const received = await receiveFile(dataFolder, fileName, chunks, attachmentLimit + 1);
  if (!received.ok) return received;
  try {
    return await engine.attachFile({ list, id, file: { path: received.value.path, fileName }, stays: false });
  } finally {
    await received.value.remove().catch(() => null);
  }
}
