import type { Result } from '../shared/problem.ts';
import type { OpenDataset } from './open-dataset.ts';
import type { SafeEditor } from './project/safety-copy.ts';
import type { SaveTarget } from './project/save-project.ts';

/** Saves what is open; where its file has been harmed from outside, the project as it was last known to be. */
export async function saveWhole(
  { saveTo }: OpenDataset,
  editor: SafeEditor | null,
  target: SaveTarget,
  tell: (done: number) => void,
): Promise<Result<null>> {
  const saved = await saveTo(target, tell);
  const isHarmed = !saved.ok && saved.problems[0]?.message.key === 'problem.saveFailed';
  return isHarmed && editor !== null ? ((await editor.rescueTo(target)) ?? saved) : saved;
}
