import { chooseText } from '../../shared/language.ts';
import type { ToldState, ToldStep } from '../../shared/presenter-link.ts';
import type { StoryStep } from '../../shared/story.ts';
import { rowOf, titleOf } from '../store/event-text.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { selectStory, selectToldIndex } from '../store/presenting.ts';

/** Where the story stands that a window tells, for who speaks; null: none is told. */
export function toldState(state: ExplorerState): ToldState | null {
  const { presentation, view, language } = state;
  const story = selectStory(state);
  if (story === null || presentation === null) return null;
  return {
    title: chooseText(story.title, language).text,
    steps: story.steps.map((step, index) => toldStep(step, index, state)),
    step: selectToldIndex(state),
    isBlank: presentation.isBlank,
    hasLookedAround: presentation.shown !== view,
    beganAt: presentation.beganAt,
  };
}

function toldStep(step: StoryStep, index: number, state: ExplorerState): ToldStep {
  const { language, document } = state;
  const title = titleOfStep(step, state);
  return {
    name: step.name === undefined ? title || String(index + 1) : chooseText(step.name, language).text,
    title,
    text: chooseText(step.text ?? {}, language),
    notes: chooseText(step.notes ?? {}, language),
    minutes: step.minutes ?? null,
    sources: step.sources.flatMap((id) => {
      const source = document?.summary.sources.find((one) => one.id === id);
      return source === undefined
        ? []
        : [[source.title, source.publisher ?? ''].filter((word) => word !== '').join(' · ')];
    }),
  };
}

/** Its own title, else that of the first event that its view has chosen; empty where it has none. */
export function titleOfStep({ title, view }: StoryStep, { document, language }: ExplorerState): string {
  if (title !== undefined) return chooseText(title, language).text;
  const [first] = view.selection ?? [];
  const row = document === null || first === undefined ? null : rowOf(document, first);
  return document === null || row === null ? '' : titleOf(document, row, language);
}
