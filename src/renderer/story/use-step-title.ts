import { chooseText } from '../../shared/language.ts';
import type { StoryStep } from '../../shared/story.ts';
import { rowOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** What a step is called: by its own title, else by that of the first event that its view has chosen; empty where it has none. */
export function useStepTitle({ title, view }: StoryStep): string {
  return useExplorer(({ document, language }) => {
    if (title !== undefined) return chooseText(title, language).text;
    const [first] = view.selection ?? [];
    const row = document === null || first === undefined ? null : rowOf(document, first);
    return document === null || row === null ? '' : titleOf(document, row, language);
  });
}
