import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SingleEdit } from '../../shared/edit.ts';
import type { Message } from '../../shared/problem.ts';
import { openEditedProject, type EditedProject } from '../fixtures/edited-project.ts';

let project: EditedProject;
let story: string;
let steps: readonly string[];
beforeAll(async () => {
  project = await openEditedProject();
  const [first] = (await project.now()).stories;
  story = first?.id ?? '';
  steps = first?.steps.map(({ id }) => id) ?? [];
});
afterAll(() => project.close());

type StepsEdit = Omit<Extract<SingleEdit, { readonly kind: 'steps' }>, 'id' | 'kind' | 'list'>;

function make(edit: StepsEdit): unknown {
  return project.make({ kind: 'steps', list: 'stories', id: story, ...edit });
}

async function idsNow(): Promise<readonly string[]> {
  return (await project.now()).stories.find(({ id }) => id === story)?.steps.map(({ id }) => id) ?? [];
}

function lastLabel(): Message {
  const label = project.database.prepare('SELECT label FROM ct_history ORDER BY entry DESC LIMIT 1').pluck().get();
  return JSON.parse(String(label)) as Message;
}

test('a step is added where it belongs, and taken back', async () => {
  const [one = '', ...others] = steps;
  const set = { fresh: { title: { en: 'Fresh' }, view: { timeExtent: { from: '2025-10-28', to: '2025-10-30' } } } };
  expect(make({ set, order: [one, 'fresh'] })).toEqual([story]);
  expect(await idsNow()).toEqual([one, 'fresh', ...others]);
  expect(lastLabel()).toMatchObject({ key: 'journal.steps', values: { what: 'add', step: 2 } });
  project.undoAll();
  expect(await idsNow()).toEqual(steps);
});

test('what two windows set in two steps stays, and what a step says in another language too', async () => {
  const [one = '', other = ''] = steps;
  const before = (await project.now()).stories.find(({ id }) => id === story)?.steps ?? [];
  make({ set: { [one]: { title: { en: 'One' } } } });
  make({ set: { [other]: { minutes: 2 } } });
  const [first, second] = (await project.now()).stories.find(({ id }) => id === story)?.steps ?? [];
  expect(first).toEqual({ ...before[0], title: { en: 'One' } });
  expect(second).toEqual({ ...before[1], minutes: 2 });
  project.undoAll();
});

test('steps are hidden, put in another order and taken out, each said in the journal', async () => {
  const [one = '', other = '', ...rest] = steps;
  make({ set: { [other]: { isHidden: true } } });
  expect(lastLabel().values).toMatchObject({ what: 'hide', step: 2 });
  make({ order: [other, one] });
  expect(lastLabel().values).toMatchObject({ what: 'order' });
  expect(await idsNow()).toEqual([other, one, ...rest]);
  make({ set: { [other]: { isHidden: null } } });
  expect(lastLabel().values).toMatchObject({ what: 'show', step: 1 });
  make({ set: { [one]: { view: {} } } });
  expect(lastLabel().values).toMatchObject({ what: 'view', step: 2 });
  make({ set: { [one]: null } });
  expect(lastLabel().values).toMatchObject({ what: 'remove', step: 2 });
  expect(await idsNow()).toEqual([other, ...rest]);
  project.undoAll();
});

test('words for a step that another window took out do not bring it back', async () => {
  expect(make({ set: { gone: { minutes: 2 } } })).toMatchObject([{ message: { key: 'problem.recordGone' } }]);
  expect(await idsNow()).toEqual(steps);
});

test('what no step can be is refused with its place, and a story that has gone is told', () => {
  expect(make({ set: { [steps[0] ?? '']: { minutes: -1 } } })).toMatchObject([{ path: 'steps[0].minutes' }]);
  expect(make({ set: Object.fromEntries(steps.map((id) => [id, null])) })).toMatchObject([{ path: 'steps' }]);
  expect(project.make({ kind: 'steps', list: 'stories', id: 'nowhere', order: [] })).toMatchObject([
    { message: { key: 'problem.recordGone' } },
  ]);
});
