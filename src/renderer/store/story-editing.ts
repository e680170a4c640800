import { viewRecord } from '../../kernels/view-record.ts';
import type { Edit, RecordFields } from '../../shared/edit.ts';
import type { LocalText } from '../../shared/language.ts';
import type { Story, StoryStep } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import type { ExplorerState, StoryInHand } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import type { Gestures } from './gestures.ts';
import type { RecordEditing } from './record-editing.ts';

/** How a person makes stories out of what they look at. Each of it is one edit, which undo takes back. */
export interface StoryEditing {
  /** Keeps what is looked at as a step after the one that is open, and opens it; where there is no story, it begins one. */
  capture(): Promise<void>;
  /** Begins another story, with what is looked at as its first step. */
  beginStory(): Promise<void>;
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
  /** Puts a step at another place, 0 … of the story. */
  moveStep(story: Story, step: string, place: number): Promise<boolean>;
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
  const addAfter = async ({ id, steps }: Story, before: string | null, fields: RecordFields): Promise<void> => {
    const step = newStepId();
    const ids = steps.map((one) => one.id);
    const at = before === null ? ids.length : ids.indexOf(before) + 1;
    const order = ids.toSpliced(at, 0, step);
    if ((await make({ kind: 'steps', list: 'stories', id, set: { [step]: fields }, order })) !== null) {
      hold({ story: id, step });
    }
  };
  const beginStory = async (): Promise<void> => {
    const state = store.getState();
    if (state.document === null) return;
    const step = { id: newStepId(), ...stepOf(state) };
    const fields: RecordFields = { title: state.document.summary.title, steps: [step] };
    const [story] = (await make({ kind: 'create', list: 'stories', fields })) ?? [];
    if (story === undefined) return;
    hold({ story, step: step.id });
    gestures.showPanes({ right: 'story' });
  };
  return {
    async capture() {
      const state = store.getState();
      const story = selectStoryInHand(state);
      if (story === null) {
        await beginStory();
        return;
      }
      await addAfter(story, selectStepInHand(state)?.id ?? null, stepOf(state));
      gestures.showPanes({ right: 'story' });
    },
    beginStory,
    openStory: (story) => hold({ story, step: null }),
    openStep(step) {
      hold({ step: step?.id ?? null });
      if (step !== null) gestures.showView(step.view);
    },
    nameStory: async ({ id }, title) =>
      (await make({ kind: 'change', list: 'stories', ids: [id], fields: { title } })) !== null,
    removeStory: (story) => editing.remove('stories', [story.id]),
    setStep,
    takeView: (story, step) => setStep(story, step, { view: viewFields(store.getState().view) }),
    async moveStep({ id, steps }, step, place) {
      const others = steps.map((one) => one.id).filter((one) => one !== step);
      const order = others.toSpliced(place, 0, step);
      return (await make({ kind: 'steps', list: 'stories', id, order })) !== null;
    },
    async duplicateStep(story, step) {
      const record = await editing.readRecord('stories', story.id);
      const fields = stepsIn(record?.fields).find(({ id }) => id === step);
      if (fields !== undefined) await addAfter(story, step, fields);
    },
    async removeStep({ id, steps }, step) {
      if (steps.length < 2) return false;
      return (await make({ kind: 'steps', list: 'stories', id, set: { [step]: null } })) !== null;
    },
  };
}

/** The story in the editor; null: there is none. */
export function selectStoryInHand({ document, storyInHand }: ExplorerState): Story | null {
  const stories = document?.summary.stories ?? [];
  return stories.find(({ id }) => id === storyInHand.story) ?? stories[0] ?? null;
}

/** The step that is open in the editor; null: all are folded. */
export function selectStepInHand(state: ExplorerState): StoryStep | null {
  return selectStoryInHand(state)?.steps.find(({ id }) => id === state.storyInHand.step) ?? null;
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

function stepsIn(story: RecordFields | undefined): readonly RecordFields[] {
  const steps = story?.['steps'];
  return Array.isArray(steps) ? (steps as readonly RecordFields[]) : [];
}

/** Unlike that of any other step, also of one that another window makes meanwhile. */
function newStepId(): string {
  return `step-${crypto.randomUUID().slice(0, 8)}`;
}
