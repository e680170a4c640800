import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editedLists, type EditedList, type RecordFields, type SingleEdit } from '../../shared/edit.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { openEditedProject, type EditedProject } from '../fixtures/edited-project.ts';
import { toldCells } from '../fixtures/told-cells.ts';

let project: EditedProject;
let first: LoadedDataset;
beforeAll(async () => {
  project = await openEditedProject();
  first = await project.now();
});
afterAll(() => project.close());

/** Whatever was done: every record is whole, every name leads somewhere, every column says what the record says. */
async function expectWhole(): Promise<void> {
  // a word that is in no list is shown as it is
  const lost = (await project.now()).problems.filter(({ message }) => message.key !== 'problem.unknownTerm');
  expect(lost).toEqual(first.problems);
  expect(toldCells(project.database)).toEqual(await project.freshCells());
  for (const table of ['events', 'places', 'flows']) {
    const placed = project.database.prepare(`SELECT count(*) FROM ${table} WHERE geom NOTNULL`).pluck().get();
    expect(project.database.prepare(`SELECT count(*) FROM rtree_${table}_geom`).pluck().get()).toBe(placed);
  }
}

// Edits of every kind, of every list. They name records by list and number, "places:12": `withIds` puts ids there.

const named = fc.string({ minLength: 1, maxLength: 12 }).map((text) => ({ en: text }));
const when = fc.constantFrom('2025-10-28', '2025-11~', '2024/2026', '../2026-03-31', '-0044-03-15');
const idIn = (list: EditedList): fc.Arbitrary<string> => fc.nat({ max: 10_000 }).map((at) => `${list}:${at}`);
const coordinates = fc.record({ lng: fc.integer({ min: -180, max: 179 }), lat: fc.integer({ min: -90, max: 90 }) });
const fieldsOf: Readonly<Partial<Record<EditedList, fc.Arbitrary<RecordFields>>>> = {
  events: fc.record(
    {
      title: named,
      shortTitle: fc.option(named),
      when: fc.option(when),
      places: fc.array(idIn('places'), { maxLength: 3 }),
      actors: fc.array(idIn('actors'), { maxLength: 2 }),
      category: fc.option(idIn('categories')),
      tags: fc.array(idIn('tags'), { maxLength: 2 }),
      importance: fc.option(fc.integer({ min: 1, max: 5 })),
    },
    { requiredKeys: ['title'] },
  ),
  places: fc.record({ name: named, coordinates: fc.option(coordinates) }, { requiredKeys: ['name'] }),
  actors: fc.record({ name: named, kind: fc.option(fc.constant('person')) }, { requiredKeys: ['name'] }),
  sources: fc.record({ title: fc.constant('A book'), date: fc.option(when) }, { requiredKeys: ['title'] }),
  tags: fc.record({ name: named }),
  categories: fc.record({ name: named }),
  relations: fc.record({
    subject: idIn('events').map((id) => `events/${id}`),
    predicate: fc.constant('follows'),
    object: idIn('events').map((id) => `events/${id}`),
  }),
  notes: fc.record({
    text: named,
    about: fc.array(
      idIn('places').map((id) => `places/${id}`),
      { maxLength: 2 },
    ),
  }),
};
const listed = fc.constantFrom(...editedLists);
const randomEdit: fc.Arbitrary<SingleEdit> = listed.chain((list) => {
  const id = idIn(list);
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
  const fields = fieldsOf[list];
  const always: readonly fc.Arbitrary<SingleEdit>[] = [
    ids.map((some) => ({ kind: 'delete', list, ids: some })),
    fc.uniqueArray(id, { minLength: 2, maxLength: 3 }).map((some) => ({ kind: 'merge', list, ids: some })),
  ];
  if (list === 'views')
    return fc.oneof(
      ...always,
      ids.map((some) => ({ kind: 'order' as const, list, ids: some })),
    );
  if (fields === undefined) return fc.oneof(...always);
  return fc.oneof(
    ...always,
    fc.tuple(ids, fields).map(([some, changed]) => ({ kind: 'change' as const, list, ids: some, fields: changed })),
    fields.map((made) => ({ kind: 'create' as const, list, fields: made })),
    fc.tuple(id, fields, fc.array(idIn('events'), { maxLength: 3 })).map(([whole, part, takes]) => ({
      kind: 'split' as const,
      list,
      id: whole,
      parts: [{ fields: {} }, { fields: part, takes }],
    })),
  );
});

/** The edit with the ids of records that are there in place of the numbers. */
function withIds<T>(wanted: T, dataset: LoadedDataset): T {
  const text = JSON.stringify(wanted).replaceAll(/(\w+):(\d+)/g, (whole, name: string, at: string) => {
    const list = editedLists.find((each) => each === name);
    const records = list === undefined ? [] : list === 'views' ? dataset.offeredViews : dataset[list];
    return records[Number(at) % records.length]?.id ?? whole;
  });
  return JSON.parse(text) as T;
}
test(
  'whatever is edited, every record stays whole, names only what is there, and its columns say the same; undo brings all back',
  { timeout: 120_000 },
  async () => {
    const before = JSON.stringify(toldCells(project.database));
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(randomEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
        try {
          for (const wanted of edits) {
            const answer = project.make(withIds(wanted, await project.now()));
            made += answer.every((each) => typeof each === 'string') ? 1 : 0;
            await expectWhole();
          }
        } finally {
          project.undoAll();
        }
        expect(JSON.stringify(toldCells(project.database))).toBe(before);
        expect({ ...(await project.now()), problems: [] }).toEqual({ ...first, problems: [] });
      }),
      { numRuns: 12 },
    );
    expect(made).toBeGreaterThan(20);
  },
);

test('a place that an event names twice is one of its places', async () => {
  const [event, place] = [first.events[0]?.id ?? '', first.places[0]?.id ?? ''];
  project.make({ kind: 'change', list: 'events', ids: [event], fields: { places: [place, place] } });
  await expectWhole();
  project.undoAll();
});
