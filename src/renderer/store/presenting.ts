import type { StoryMove } from '../../shared/presenter-link.ts';
import { toldStory, type Story } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import { besideCardOf, type BesideCard } from './beside-card.ts';
import { emptyHands } from './empty-hands.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { rememberFor } from './remember-for.ts';
import { viewShown } from './saved-view.ts';

/** A story that is being told to an audience. */
export interface Presentation {
  /** Id of the story. */
  readonly story: string;
  /** Id of its step: the story may change while it is told. */
  readonly step: string;
  /** What the step shows: another view stands where somebody has looked around since. */
  readonly shown: View;
  readonly besideCard: BesideCard;
  /** Whether the screen is black, so that all look at who speaks. */
  readonly isBlank: boolean;
  /** What a person looked at before: it comes back afterwards. */
  readonly before: View;
  /** When the first step was told, in UTC milliseconds. */
  readonly beganAt: number;
}

/** Telling a story step by step. */
export interface Presenting {
  /** Begins with a step, by its id; without one, or with one that is hidden, with the first. */
  present(story: string, step?: string): void;
  /** To a step by its index; past either end, nothing. The step that stands comes back as it was. */
  toStep(step: number): void;
  setBlank(isBlank: boolean): void;
  /** From where the story stands; past either end, nothing. */
  move(move: StoryMove): void;
  /** Back to what was looked at before. */
  leave(): void;
}

export function createPresenting(store: ExplorerStore): Presenting {
  function show(story: Story, index: number, { before, beganAt }: Pick<Presentation, 'before' | 'beganAt'>): void {
    const { document } = store.getState();
    const step = story.steps[index];
    if (document === null || step === undefined) return;
    const view = viewShown(document, step.view, before);
    const besideCard = besideCardOf(view.mapExtent);
    const shown = { ...view, mapExtent: besideCard.withRoom };
    store.setState({
      view: shown,
      presentation: { story: story.id, step: step.id, shown, besideCard, isBlank: false, before, beganAt },
      ...emptyHands,
      // time that plays would move the brush under the step
      playback: null,
    });
  }
  const leave = (): void => {
    const { presentation } = store.getState();
    if (presentation !== null) store.setState({ presentation: null, view: presentation.before });
  };
  // another window may take away what is told
  store.subscribe((state, before) => {
    if (state.document !== before.document && state.presentation !== null && selectToldIndex(state) < 0) leave();
  });
  function toStep(index: number): void {
    const state = store.getState();
    const story = selectStory(state);
    if (story !== null && state.presentation !== null) show(story, index, state.presentation);
  }
  function setBlank(isBlank: boolean): void {
    const { presentation } = store.getState();
    if (presentation !== null) store.setState({ presentation: { ...presentation, isBlank } });
  }
  const here = (): number => selectToldIndex(store.getState());
  const moves: Readonly<Record<StoryMove, () => void>> = {
    next: () => toStep(here() + 1),
    previous: () => toStep(here() - 1),
    first: () => toStep(0),
    last: () => toStep((selectStory(store.getState())?.steps.length ?? 0) - 1),
    again: () => toStep(here()),
    turnBlack: () => setBlank(store.getState().presentation?.isBlank !== true),
    leave,
  };
  return {
    present(id, step) {
      const { document, presentation, view } = store.getState();
      const story = document?.summary.stories.find((one) => one.id === id);
      if (story === undefined) return;
      const shown = told(story);
      const first = shown.steps.findIndex((one) => one.id === step);
      show(shown, Math.max(first, 0), presentation ?? { before: view, beganAt: Date.now() });
    },
    toStep,
    setBlank,
    move: (move) => moves[move](),
    leave,
  };
}

/** The story that is being told, as the audience is told it; null: none, or it has gone. */
export function selectStory({
  document,
  presentation,
}: Pick<ExplorerState, 'document' | 'presentation'>): Story | null {
  const story = document?.summary.stories.find(({ id }) => id === presentation?.story);
  return story === undefined ? null : told(story);
}

/** Index of the step that is told, among those that the audience is told; −1: none is, or it has gone. */
export function selectToldIndex(state: Pick<ExplorerState, 'document' | 'presentation'>): number {
  return selectStory(state)?.steps.findIndex(({ id }) => id === state.presentation?.step) ?? -1;
}

/** The same object as long as the story is the same. */
const told = rememberFor(toldStory);
