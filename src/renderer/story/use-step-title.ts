import { dayMs } from '../../kernels/durations.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { StoryStep } from '../../shared/story.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { titleOfStep } from './told-state.ts';

/** What a step is called; empty where it has no title. */
export function useStepTitle(step: StoryStep): string {
  return useExplorer((state) => titleOfStep(step, state));
}

/** What stands for a title that a step does not have: the days that its view shows, by which it is told from others. */
export function untitledWords({ view }: StoryStep, language: Language): string {
  const say = translatorFor(language);
  if (view.timeExtent === undefined) return say('story.untitled');
  const from = Math.floor(view.timeExtent.from / dayMs) * dayMs;
  const to = Math.ceil(view.timeExtent.to / dayMs) * dayMs;
  return say('story.untitledAt', { extent: extentWords({ from, to }, language) });
}
