import { toldStory, type Story } from '../../../shared/story.ts';
import type { ExplorerState } from '../explorer-state.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Presenting } from '../presenting.ts';
import type { StoryEditing } from '../story-editing.ts';
import type { ExplorerCommand } from './explorer-command.ts';

/** The commands that tell a story, and keep what is looked at as a step of one. */
export function createStoryCommands(
  store: ExplorerStore,
  presenting: Presenting,
  editing: Pick<StoryEditing, 'capture'>,
): readonly ExplorerCommand[] {
  return [
    {
      id: 'present',
      label: 'command.present',
      shortcut: 'p',
      isEnabled: (state) => state.presentation === null && firstTold(state) !== undefined,
      run: () => {
        const story = firstTold(store.getState());
        if (story !== undefined) presenting.present(story.id);
      },
    },
    {
      id: 'captureStep',
      label: 'command.captureStep',
      shortcut: 'c',
      isEnabled: ({ document }) => document !== null,
      run: () => void editing.capture(),
    },
  ];
}

/** The first story with a step that is not hidden. */
function firstTold({ document }: ExplorerState): Story | undefined {
  return document?.summary.stories.find((story) => toldStory(story).steps.length > 0);
}
