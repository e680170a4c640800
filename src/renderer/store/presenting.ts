import { extentWithRoom } from '../../kernels/extent-with-room.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { viewOfSaved } from './saved-view.ts';

/** A story that is being told to an audience. */
export interface Presentation {
  /** Id of the story. */
  readonly story: string;
  /** Index of its step. */
  readonly step: number;
  /** What the step shows: another view stands where somebody has looked around since. */
  readonly shown: View;
  /** Whether the screen is black, so that all look at who speaks. */
  readonly isBlank: boolean;
  /** What a person looked at before: it comes back afterwards. */
  readonly before: View;
}

/** Telling a story step by step. */
export interface Presenting {
  /** Begins with the first step. */
  present(story: string): void;
  /** To a step by its index; past either end, nothing. The step that stands comes back as it was. */
  toStep(step: number): void;
  setBlank(isBlank: boolean): void;
  /** Back to what was looked at before. */
  leave(): void;
}

/** What of the map the card with the words takes at most, in a window of 1280 pixels. */
const cardShare = 0.375;

export function createPresenting(store: ExplorerStore): Presenting {
  function show(story: Story, index: number, before: View): void {
    const { document } = store.getState();
    const step = story.steps[index];
    if (document === null || step === undefined) return;
    const shown = viewOfStep(document, step, before);
    store.setState({
      view: shown,
      presentation: { story: story.id, step: index, shown, isBlank: false, before },
      hover: null,
      // a click before an audience changes nothing
      picking: null,
      placing: null,
      carried: null,
      inline: null,
      mapTool: null,
    });
  }
  return {
    present(id) {
      const { document, presentation, view } = store.getState();
      const story = document?.summary.stories.find((one) => one.id === id);
      if (story !== undefined) show(story, 0, presentation?.before ?? view);
    },
    toStep(index) {
      const state = store.getState();
      const story = selectStory(state);
      if (story !== null && state.presentation !== null) show(story, index, state.presentation.before);
    },
    setBlank(isBlank) {
      const { presentation } = store.getState();
      if (presentation !== null) store.setState({ presentation: { ...presentation, isBlank } });
    },
    leave() {
      const { presentation } = store.getState();
      if (presentation !== null) store.setState({ presentation: null, view: presentation.before });
    },
  };
}

/** The story that is being told; null: none, or it has gone. */
export function selectStory({
  document,
  presentation,
}: Pick<ExplorerState, 'document' | 'presentation'>): Story | null {
  return document?.summary.stories.find(({ id }) => id === presentation?.story) ?? null;
}

/** The layout of panes and list is the window's own, and so are a person's own maps where a step names none. */
function viewOfStep(document: OpenDocument, { view }: StoryStep, { panes, list, layers }: View): View {
  const shown = viewOfSaved(document, { id: '', ...view });
  const { maps, namesIn } = { ...layers, ...view.layers };
  const mapExtent = extentWithRoom(shown.mapExtent, cardShare);
  return { ...shown, layers: { ...shown.layers, maps, namesIn }, mapExtent, panes, list };
}
