import { expect, test } from 'vitest';
import { columnsFixture } from '../../kernels/fixtures/columns.ts';
import type { Edit, RecordFields } from '../../shared/edit.ts';
import { failure, success } from '../../shared/problem.ts';
import type { Story } from '../../shared/story.ts';
import { noStoryInHand, type OpenDocument } from './explorer-state.ts';
import { createExplorerStore, type ExplorerStore } from './explorer-store.ts';
import { createGestures } from './gestures.ts';
import { createRecordEditing } from './record-editing.ts';
import { createStoryEditing, selectIsBeginning, selectStepInHand, selectStoryInHand } from './story-editing.ts';

/** A window that shows a story of two steps and hears of no change; and the steps as its engine has them. */
function openEditor() {
  const look = { language: 'en', theme: 'light' } as const;
  const store = createExplorerStore({ ...look, showsHint: false }, look);
  const story = { id: 'story', title: {}, steps: ['a', 'b'].map((id) => ({ id, sources: [], view: {} })) };
  store.setState({
    document: {
      timeZone: null,
      columns: columnsFixture([]),
      summary: { revision: 1, title: { en: 'Talks' }, stories: [story], places: [] },
    } as unknown as OpenDocument,
    storyInHand: { ...noStoryInHand, story: 'story', step: 'a' },
  });
  let steps: readonly string[] = ['a', 'b'];
  const made: Edit[] = [];
  const nothing = () => Promise.resolve(failure('problem.stale'));
  const gestures = createGestures(store);
  const editing = createRecordEditing(store, gestures, {
    async edit({ edit }) {
      await new Promise((resolve) => void setTimeout(resolve));
      made.push(edit);
      if (edit.kind === 'steps') steps = edit.order ?? steps;
      return success({ ids: [edit.kind === 'create' ? 'fresh' : 'story'] });
    },
    async getRecord() {
      const fields: RecordFields = { steps: steps.map((id) => ({ id })) };
      return await Promise.resolve(success({ fields, usedBy: [], attachments: [] }));
    },
    findPlaces: nothing,
    suggestPlaces: nothing,
    readWhen: nothing,
    fetchBytes: nothing,
    attachFile: nothing,
    saveAttachment: nothing,
    removeAttachment: nothing,
  });
  return { store, story, made, stories: createStoryEditing(store, gestures, editing), stepsNow: () => steps };
}

/** The document with such stories, as the engine tells it after an edit. */
function show(store: ExplorerStore, stories: readonly Story[]): void {
  const { document } = store.getState();
  if (document === null) throw new Error('nothing is open');
  store.setState({ document: { ...document, summary: { ...document.summary, stories } } });
}

test('views that are captured faster than they are shown follow one another', async () => {
  const { store, stories, stepsNow } = openEditor();
  await Promise.all([stories.capture(), stories.capture()]);
  const [a, one, two, b] = stepsNow();
  expect([a, b]).toEqual(['a', 'b']);
  expect(one).not.toBe(two);
  expect(store.getState().storyInHand.step).toBe(two);
});

test('a step that is moved twice before that is shown goes two places, and stays at the end', async () => {
  const { story, made, stories, stepsNow } = openEditor();
  await stories.capture();
  await Promise.all([stories.moveStep(story, 'a', 1), stories.moveStep(story, 'a', 1)]);
  expect(stepsNow().indexOf('a')).toBe(2);
  const count = made.length;
  await stories.moveStep(story, 'a', 1);
  expect(made).toHaveLength(count);
});

test('what is captured right after a story was begun is a step of that one', async () => {
  const { made, stories } = openEditor();
  await Promise.all([stories.beginStory({ en: 'Fresh' }), stories.capture()]);
  expect(made).toMatchObject([
    { kind: 'create', fields: { title: { en: 'Fresh' } } },
    { kind: 'steps', id: 'fresh' },
  ]);
});

test('a title is typed from the moment a story is begun until its own field takes it over', async () => {
  const { store, story, stories } = openEditor();
  const begun = stories.beginStory({ en: 'Fresh' });
  expect(store.getState().storyInHand.naming).toBe('Fresh');
  expect(selectIsBeginning(store.getState())).toBe(true);
  stories.nameBegun('Typed');
  await begun;
  expect(selectIsBeginning(store.getState())).toBe(true);
  show(store, [story, { ...story, id: 'fresh' }]);
  expect(selectIsBeginning(store.getState())).toBe(false);
  expect(store.getState().storyInHand.naming).toBe('Typed');
});

test('a story that is taken back leads to the step that was open before it', async () => {
  const { store, story, stories } = openEditor();
  const first = { ...story, id: 'first' };
  show(store, [first, story]);
  await stories.beginStory({ en: 'Fresh' });
  show(store, [first, story, { ...story, id: 'fresh' }]);
  expect(selectStoryInHand(store.getState())?.id).toBe('fresh');
  show(store, [first, story]);
  expect(selectStoryInHand(store.getState())?.id).toBe('story');
  expect(selectStepInHand(store.getState())?.id).toBe('a');
});

test('after a story was taken back, steps of the one that is shown open and fold', async () => {
  const { store, story, stories } = openEditor();
  await stories.beginStory({ en: 'Fresh' });
  show(store, [story, { ...story, id: 'fresh' }]);
  show(store, [story]);
  stories.openStep(story.steps[1] ?? null);
  expect(selectStepInHand(store.getState())?.id).toBe('b');
  stories.openStep(null);
  expect(selectStepInHand(store.getState())).toBeNull();
  expect(selectStoryInHand(store.getState())?.id).toBe('story');
});

test('a step that is still on its way leaves a story in hand that is begun meanwhile', async () => {
  const { store, story, stories } = openEditor();
  const on = [stories.capture(), stories.duplicateStep(story, 'a')];
  const begun = stories.beginStory({ en: 'Fresh' });
  const held: (string | null)[] = [];
  store.subscribe(({ storyInHand }) => void held.push(storyInHand.story));
  await Promise.all(on);
  expect(selectIsBeginning(store.getState())).toBe(true);
  await begun;
  expect(held).not.toContain('story');
  expect(store.getState().storyInHand.story).toBe('fresh');
});

test('what is captured after a story was taken back follows the step that is open again', async () => {
  const { store, story, stories, stepsNow } = openEditor();
  await stories.beginStory({ en: 'Fresh' });
  show(store, [story, { ...story, id: 'fresh' }]);
  show(store, [story]);
  await stories.capture();
  expect(stepsNow()).toEqual(['a', expect.any(String), 'b']);
});
