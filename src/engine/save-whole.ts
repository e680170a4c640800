import { success, type Result } from '../shared/problem.ts';
import { noteDownload } from './drafts/draft-notes.ts';
import type { FileToOpen } from './explorer-engine.ts';
import type { OpenDataset } from './open-dataset.ts';
import type { SafeEditor } from './project/safety-copy.ts';
import type { SavedProject, SaveTarget } from './project/save-project.ts';

export interface SavedWhole extends SavedProject {
  /** The file that was left to go on in the saved one; null: none. */
  readonly left: FileToOpen | null;
}

/**
 * Saves what is open; where its file has been harmed from outside, the project as it was last known to be. `handedFrom`: where
 * that lies whose copy goes to a browser; null: what is open goes on in what is saved.
 */
export async function saveWhole(
  { saveTo, document }: OpenDataset,
  editor: SafeEditor | null,
  target: SaveTarget,
  tell: (done: number) => void,
  handedFrom: string | null,
): Promise<Result<SavedWhole>> {
  const saved = await saveTo(target, tell);
  if (saved.ok && handedFrom !== null && document.edits.keptIn === 'draft') {
    // saved all the same where it cannot be noted
    await noteDownload(handedFrom, target.fileName).catch(() => null);
  }
  const isHarmed = !saved.ok && saved.problems[0]?.message.key === 'problem.saveFailed';
  const made = isHarmed && editor !== null ? ((await editor.rescueTo(target)) ?? saved) : saved;
  return made.ok ? success({ count: document.columns.count, left: null }) : made;
}
