import type { Language } from '../shared/language.ts';
import type { StoryStep } from '../shared/story.ts';
import { extentWords } from './extent-words.ts';
import { translatorFor } from './translator.ts';

const dayMs = 86_400_000;

/** What stands for a title that a step does not have: the days that its view shows, by which it is told from others. */
export function untitledStepWords({ view }: Pick<StoryStep, 'view'>, language: Language): string {
  const say = translatorFor(language);
  if (view.timeExtent === undefined) return say('story.untitled');
  const from = Math.floor(view.timeExtent.from / dayMs) * dayMs;
  const to = Math.ceil(view.timeExtent.to / dayMs) * dayMs;
  return say('story.untitledAt', { extent: extentWords({ from, to }, language) });
}
