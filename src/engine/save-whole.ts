import { success, type Result } from '../shared/problem.ts';
import type { FileToOpen } from './explorer-engine.ts';
import type { OpenDataset } from './open-dataset.ts';
import type { SafeEditor } from './project/safety-copy.ts';
import type { SavedProject, SaveTarget } from './project/save-project.ts';

export interface SavedWhole extends SavedProject {
  /** The file that was saved; null where it was to go on and another one is open by then. */
  readonly from: FileToOpen | null;
}

/** Saves what is open; where its file has been harmed from outside, the project as it was last known to be. */
export async function saveWhole(
  { saveTo, document }: Pick<OpenDataset, 'saveTo' | 'document'>,
  editor: SafeEditor | null,
  target: SaveTarget,
  tell: (done: number) => void,
): Promise<Result<SavedProject>> {
  const saved = await saveTo(target, tell);
  const isHarmed = !saved.ok && saved.problems[0]?.message.key === 'problem.saveFailed';
  const made = isHarmed && editor !== null ? ((await editor.rescueTo(target)) ?? saved) : saved;
  return made.ok ? success({ count: document.columns.count }) : made;
}
