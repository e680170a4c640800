import { viewRecord } from '../../kernels/view-record.ts';
import type { Edit, RecordFields } from '../../shared/edit.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import { createTurns } from '../../shared/turns.ts';
import { noStoryInHand, type ExplorerState, type OpenDocument, type StoryInHand } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import type { Gestures } from './gestures.ts';
import type { RecordEditing } from './record-editing.ts';

/**
 * How a person makes stories out of what they look at. Each of it is one edit, which undo takes back. What puts steps in an
 * order is done one after another, on the steps as the engine has them: the document that is shown may be behind.
 */
export interface StoryEditing {
  /** Keeps what is looked at as a step after the one that is open, and opens it; where there is no story, it begins one. */
  capture(): Promise<void>;
  /**
   * Begins another story, with what is looked at as its first step. Its title can be typed at once (`storyInHand.naming`), while the
   * story is on its way. Its id; null where that failed, which is told.
   */
  beginStory(title: LocalText): Promise<string | null>;
  /** What is typed as the title of the story that is being begun; null: from now on the story keeps it itself. */
  nameBegun(typed: string | null): void;
  /** Shows a story in the editor. */
  openStory(story: string): void;
  /** Opens a step and shows what it shows; null: folds all. */
  openStep(step: StoryStep | null): void;
  nameStory(story: Story, title: LocalText): Promise<boolean>;
  removeStory(story: Story): Promise<boolean>;
  /** Sets fields of a step, in the words of the dataset format; null takes one away. False where that failed, which is told. */
  setStep(story: Story, step: string, fields: RecordFields): Promise<boolean>;
  /** The step shows what is looked at from now on. */
  takeView(story: Story, step: string): Promise<boolean>;
  /** Moves a step by so many places: later, or, where it is negative, earlier. */
  moveStep(story: Story, step: string, by: number): Promise<boolean>;
  duplicateStep(story: Story, step: string): Promise<void>;
  /** Takes a step out. The last one stays: a story has one at least. */
  removeStep(story: Story, step: string): Promise<boolean>;
}

export function createStoryEditing(store: ExplorerStore, gestures: Gestures, editing: RecordEditing): StoryEditing {
  const hold = (change: Partial<StoryInHand>): void =>
    store.setState(({ storyInHand }) => ({ storyInHand: { ...storyInHand, ...change } }));
  const make = async (edit: Edit): Promise<readonly string[] | null> => {
    const made = await editing.edit(edit);
    if (made.ok) return made.value.ids;
    store.setState({ notice: { kind: 'problem', fileName: '', problems: made.problems } });
    return null;
  };
  const setStep: StoryEditing['setStep'] = async ({ id }, step, fields) =>
    (await make({ kind: 'steps', list: 'stories', id, set: { [step]: fields } })) !== null;
  const inTurn = createTurns();
  /** Null where the story has gone, which is told. */
  const readSteps = async (story: string): Promise<readonly RecordFields[] | null> => {
    const record = await editing.readRecord('stories', story);
    return record === null ? null : stepsIn(record.fields);
  };
  /** `before`: null, or one that has gone: at the end. */
  const addAfter = async (id: string, steps: readonly RecordFields[], before: string | null, fields: RecordFields) => {
    const step = newStepId();
    const ids = idsOf(steps);
    const at = before === null ? -1 : ids.indexOf(before);
    const order = ids.toSpliced(at < 0 ? ids.length : at + 1, 0, step);
    if ((await make({ kind: 'steps', list: 'stories', id, set: { [step]: fields }, order })) === null) return;
    const { naming, story } = store.getState().storyInHand;
    // a story that was begun meanwhile stays in hand: its title is being typed
    if (naming === null || story === id) hold({ story: id, step });
  };
  /** A story that was made and is not shown yet. */
  let begun: { readonly story: string; readonly shown: OpenDocument } | null = null;
  const beginStory = async (title: LocalText, looked: RecordFields): Promise<string | null> => {
    const { document: shown } = store.getState();
    if (shown === null) return null;
    const step = { id: newStepId(), ...looked };
    const fields: RecordFields = { title, steps: [step] };
    const before = selectPartInHand(store.getState());
    const [story] = (await make({ kind: 'create', list: 'stories', fields })) ?? [];
    if (story === undefined) return null;
    begun = { story, shown };
    hold({ story, step: step.id, before });
    gestures.showPanes({ right: 'story' });
    return story;
  };
  return {
    capture() {
      // what is looked at as the key is pressed
      const looked = stepOf(store.getState());
      return inTurn(async () => {
        const state = store.getState();
        const story = state.document === begun?.shown ? begun?.story : selectStoryInHand(state)?.id;
        if (story === undefined) {
          // the first one tells of the whole dataset
          await beginStory(state.document?.summary.title ?? {}, looked);
          return;
        }
        const steps = await readSteps(story);
        if (steps !== null) await addAfter(story, steps, selectPartInHand(state).step, looked);
        gestures.showPanes({ right: 'story' });
      });
    },
    beginStory(title) {
      const state = store.getState();
      if (state.document === null) return Promise.resolve(null);
      const looked = stepOf(state);
      // who begins one types its title at once, whether it is there or not
      hold({ story: null, before: selectPartInHand(state), naming: chooseText(title, state.language).text });
      gestures.showPanes({ right: 'story' });
      return inTurn(async () => {
        const story = await beginStory(title, looked);
        if (story === null) hold({ naming: null });
        return story;
      });
    },
    nameBegun: (naming) => hold({ naming }),
    openStory: (story) => hold({ ...noStoryInHand, story }),
    openStep(step) {
      const state = store.getState();
      const part = hasStoryInHand(state) ? {} : { ...selectPartInHand(state), before: null };
      hold({ ...part, step: step?.id ?? null });
      if (step !== null) gestures.showView(step.view);
    },
    nameStory: async ({ id }, title) =>
      (await make({ kind: 'change', list: 'stories', ids: [id], fields: { title } })) !== null,
    removeStory: (story) => editing.remove('stories', [story.id]),
    setStep,
    takeView: (story, step) => setStep(story, step, { view: viewFields(store.getState().view) }),
    moveStep: ({ id }, step, by) =>
      inTurn(async () => {
        const ids = idsOf((await readSteps(id)) ?? []);
        const at = ids.indexOf(step);
        const place = Math.min(Math.max(at + by, 0), ids.length - 1);
        if (at < 0 || place === at) return false;
        const order = ids.toSpliced(at, 1).toSpliced(place, 0, step);
        return (await make({ kind: 'steps', list: 'stories', id, order })) !== null;
      }),
    duplicateStep: ({ id: story }, step) =>
      inTurn(async () => {
        const steps = (await readSteps(story)) ?? [];
        const fields = steps.find(({ id }) => id === step);
        if (fields !== undefined) await addAfter(story, steps, step, fields);
      }),
    async removeStep({ id, steps }, step) {
      if (steps.length < 2) return false;
      return (await make({ kind: 'steps', list: 'stories', id, set: { [step]: null } })) !== null;
    },
  };
}

/** The story in the editor; null: there is none. */
export function selectStoryInHand(state: ExplorerState): Story | null {
  const stories = state.document?.summary.stories ?? [];
  const { story } = selectPartInHand(state);
  return stories.find(({ id }) => id === story) ?? stories[0] ?? null;
}

/** The step that is open in the editor; null: all are folded. */
export function selectStepInHand(state: ExplorerState): StoryStep | null {
  const { step } = selectPartInHand(state);
  return selectStoryInHand(state)?.steps.find(({ id }) => id === step) ?? null;
}

/** Whether a story is being begun that is not shown yet. */
export function selectIsBeginning(state: ExplorerState): boolean {
  return state.storyInHand.naming !== null && !hasStoryInHand(state);
}

/** What is open, or was before the story in hand, where that is not there: not yet, or taken back. */
function selectPartInHand(state: ExplorerState): Pick<StoryInHand, 'story' | 'step'> {
  const { story, step, before } = state.storyInHand;
  return before === null || hasStoryInHand(state) ? { story, step } : before;
}

function hasStoryInHand(state: ExplorerState): boolean {
  const { story } = state.storyInHand;
  return story !== null && hasStory(state, story);
}

function hasStory({ document }: ExplorerState, story: string): boolean {
  return document?.summary.stories.some(({ id }) => id === story) ?? false;
}

/** What is looked at as the fields of a step; its words rest on the sources of the event that is chosen. */
function stepOf({ view, details }: ExplorerState): RecordFields {
  const chosen = details?.event.id === view.selection[0] ? details : null;
  const sources = [...new Set(chosen?.event.citations.map(({ source }) => source))];
  return { view: viewFields(view), ...(sources.length > 0 && { sources }) };
}

function viewFields(view: View): RecordFields {
  return Object.fromEntries(Object.entries(viewRecord(view)).filter(([, value]) => value !== null));
}

function stepsIn(story: RecordFields): readonly RecordFields[] {
  const { steps } = story;
  return Array.isArray(steps) ? (steps as readonly RecordFields[]) : [];
}

function idsOf(steps: readonly RecordFields[]): readonly string[] {
  return steps.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** Unlike that of any other step, also of one that another window makes meanwhile. */
function newStepId(): string {
  return `step-${crypto.randomUUID().slice(0, 8)}`;
}
