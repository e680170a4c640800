import type { StoryStep } from '../../shared/story.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { titleOfStep } from './told-state.ts';

/** What a step is called; empty where it has no title. */
export function useStepTitle(step: StoryStep): string {
  return useExplorer((state) => titleOfStep(step, state));
}
