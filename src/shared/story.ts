import type { LocalText } from './language.ts';
import type { SavedView } from './view.ts';

/** One step of a story: a view with words. */
export interface StoryStep {
  readonly id: string;
  /** Short, for the line of steps; absent: the title says it. */
  readonly name?: LocalText;
  /** Absent: the title of the first event that the view has chosen. */
  readonly title?: LocalText;
  readonly text?: LocalText;
  /** For the person who presents: an audience does not see them. */
  readonly notes?: LocalText;
  /** How long the step is meant to take. */
  readonly minutes?: number;
  /** Kept, and left out when the story is told. */
  readonly isHidden?: boolean;
  /** Ids of the sources that its words rest on. */
  readonly sources: readonly string[];
  readonly view: Omit<SavedView, 'id' | 'name'>;
}

/** Steps through a dataset, in the order in which they are told. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly steps: readonly StoryStep[];
}

/** The story as an audience is told it: without the steps that are hidden. */
export function toldStory(story: Story): Story {
  const steps = story.steps.filter(({ isHidden }) => isHidden !== true);
  return steps.length === story.steps.length ? story : { ...story, steps };
}
