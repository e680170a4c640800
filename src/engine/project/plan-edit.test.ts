import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edit, RecordFields, SingleEdit } from '../../shared/edit.ts';
import type { Message } from '../../shared/problem.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { openEditedProject, type EditedProject } from '../fixtures/edited-project.ts';
import { toldCells } from '../fixtures/told-cells.ts';
import { undo } from './history.ts';
import { checkRecord } from './record-check.ts';

let project: EditedProject;
let first: LoadedDataset;
beforeAll(async () => {
  project = await openEditedProject();
  first = await project.now();
});
afterAll(() => project.close());

function eventId(at: number): string {
  return first.events[at]?.id ?? '';
}

function lastLabel(): Message {
  const label = project.database.prepare('SELECT label FROM ct_history ORDER BY entry DESC LIMIT 1').pluck().get();
  return JSON.parse(String(label)) as Message;
}

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

test('a place that moves takes its events and flows along, in one entry that can be taken back', async () => {
  const before = toldCells(project.database);
  project.make({ kind: 'change', list: 'places', ids: ['busan'], fields: { coordinates: { lng: 1, lat: 2 } } });
  expect(lastLabel()).toEqual({ key: 'journal.locate', values: { list: 'places', count: 1, name: 'Busan' } });
  await expectWhole();
  project.make({ kind: 'change', list: 'places', ids: ['busan'], fields: { name: { en: 'Pusan' } } });
  await expectWhole();
  expect(toldCells(project.database)).not.toEqual(before);
  project.undoAll();
  expect(toldCells(project.database)).toEqual(before);
});

test('two places become one: who named the second names the first, and a note keeps its other words', async () => {
  project.make({ kind: 'create', list: 'places', fields: { name: { en: 'Pusan', de: 'Busan' }, kind: 'port' } });
  project.make({ kind: 'change', list: 'events', ids: [eventId(0)], add: { places: ['pusan'] } });
  expect(project.make({ kind: 'merge', list: 'places', ids: ['busan', 'pusan'] })).toEqual(['busan']);
  expect(lastLabel()).toEqual({ key: 'journal.merge', values: { list: 'places', count: 2, name: 'Busan' } });
  const dataset = await project.now();
  expect(dataset.places.find(({ id }) => id === 'pusan')).toBeUndefined();
  expect(dataset.places.find(({ id }) => id === 'busan')?.name).toMatchObject({ en: 'Busan', de: 'Busan' });
  expect(dataset.notes.at(-1)).toMatchObject({
    about: ['places/busan'],
    text: { en: expect.stringContaining('Pusan') },
  });
  await expectWhole();
  project.undoAll();
});

test('a place is divided: the events that are said to be about the other part name it', async () => {
  const events = first.events.filter(({ places }) => places.includes('tokyo')).map(({ id }) => id);
  const [one = '', other = ''] = events;
  const parts = [{ fields: {} }, { fields: { name: { en: 'Akasaka' } }, takes: [one] }];
  expect(project.make({ kind: 'split', list: 'places', id: 'tokyo', parts })).toEqual(['tokyo', 'akasaka']);
  const named = new Map((await project.now()).events.map((event) => [event.id, event.places]));
  expect(named.get(one)).toContain('akasaka');
  expect(named.get(one)).not.toContain('tokyo');
  expect(named.get(other)).toContain('tokyo');
  await expectWhole();
  project.undoAll();
});

test('what a claim or a flow cannot be without is not deleted; with them it is', async () => {
  const [claim] = first.claims;
  const source = claim?.source ?? '';
  const claims = first.claims.filter((each) => each.source === source).map(({ id }) => id);
  const refused = project.make({ kind: 'delete', list: 'sources', ids: [source] });
  expect(refused).toMatchObject([{ message: { key: 'problem.stillUsed' } }]);
  expect((await project.now()).claims).toEqual(first.claims);
  const [other] = first.sources.filter(({ id }) => !first.claims.some((each) => each.source === id));
  project.make({ kind: 'delete', list: 'sources', ids: [other?.id ?? ''] });
  await expectWhole();
  project.make({ kind: 'delete', list: 'claims', ids: claims });
  expect(lastLabel()).toMatchObject({ key: 'journal.delete', values: { count: claims.length } });
  await expectWhole();
  project.undoAll();
});

test('a relation goes with one of its ends, a note with the last that it is about', async () => {
  const [one, other] = [eventId(0), eventId(1)];
  project.make({
    kind: 'create',
    list: 'relations',
    fields: { subject: `events/${one}`, predicate: 'follows', object: `events/${other}` },
  });
  project.make({
    kind: 'create',
    list: 'notes',
    fields: { text: { en: 'Both' }, about: [`events/${one}`, `events/${other}`] },
  });
  project.make({ kind: 'delete', list: 'events', ids: [one] });
  const dataset = await project.now();
  const gone = `events/${one}`;
  expect(dataset.relations).toEqual(
    first.relations.filter(({ subject, object }) => subject !== gone && object !== gone),
  );
  expect(dataset.notes.at(-1)).toMatchObject({ id: 'both', about: [`events/${other}`] });
  project.make({ kind: 'delete', list: 'events', ids: [other] });
  expect((await project.now()).notes).toEqual(first.notes);
  project.undoAll();
});

test('what was wrong in a record before does not stand in the way of an edit, and stays', async () => {
  const { database } = project;
  const docOf = database.prepare("SELECT doc FROM places WHERE id = 'busan'").pluck();
  const before = String(docOf.get());
  const faulty = JSON.stringify({ ...(JSON.parse(before) as object), nonsense: 1, country: 'nowhere' });
  const write = database.prepare("UPDATE places SET doc = ?, rev = rev + 1 WHERE id = 'busan'");
  write.run(faulty);
  expect(project.make({ kind: 'change', list: 'places', ids: ['busan'], fields: { name: { en: 'Pusan' } } })).toEqual([
    'busan',
  ]);
  expect(JSON.parse(String(docOf.get()))).toMatchObject({ name: { en: 'Pusan' }, nonsense: 1, country: 'nowhere' });
  const still = project.make({ kind: 'change', list: 'places', ids: ['busan'], fields: { country: 'elsewhere' } });
  expect(still).toMatchObject([{ path: 'country', message: { key: 'problem.country' } }]);
  undo(database);
  write.run(before);
  expect((await project.now()).places).toEqual(first.places);
});

test('several edits are one: a record that one makes can be named by the next', async () => {
  const edits: readonly SingleEdit[] = [
    {
      kind: 'create',
      list: 'places',
      fields: { id: 'p-1', name: { en: 'Kyoto' }, coordinates: { lng: 135.77, lat: 35.01 } },
    },
    { kind: 'change', list: 'events', ids: [eventId(0)], fields: { places: ['p-1'] } },
  ];
  expect(project.make({ kind: 'together', edits })).toEqual(['p-1', eventId(0)]);
  expect(lastLabel()).toMatchObject({ key: 'journal.place', values: { count: 1, place: 'Kyoto' } });
  await expectWhole();
  undo(project.database);
  expect((await project.now()).places).toEqual(first.places);
});

test('an annotation keeps a time or a point, and one that never had any may still be reworded', async () => {
  const placed = { text: { en: 'Here' }, point: { lng: 1, lat: 2 }, radiusKm: 3 };
  expect(project.make({ kind: 'create', list: 'annotations', fields: { id: 'here', ...placed } })).toEqual(['here']);
  const change = (fields: RecordFields) => project.make({ kind: 'change', list: 'annotations', ids: ['here'], fields });
  expect(change({ point: null })).toMatchObject([{ message: { key: 'problem.circleWithoutPoint' } }]);
  expect(change({ point: null, radiusKm: null })).toMatchObject([{ message: { key: 'problem.annotationNowhere' } }]);
  expect(checkRecord('annotations', { text: { en: 'a' } }, { text: { en: 'b' } }, () => true)).toEqual([]);
  project.undoAll();
});

test('what cannot stand is refused with its place, and nothing of it is made', async () => {
  const refused = (wanted: Edit): readonly unknown[] =>
    project.make(wanted).map((each) => (typeof each === 'string' ? each : [each.path, each.message.key]));
  const change = (fields: RecordFields): readonly unknown[] =>
    refused({ kind: 'change', list: 'places', ids: ['busan'], fields });
  expect(change({ coordinates: { lng: 200, lat: 0 } })).toEqual([['coordinates.lng', 'problem.atMost']]);
  expect(change({ coordinates: { lng: 2, lat: 0, sources: ['nobody'] } })).toEqual([
    ['coordinates.sources[0]', 'problem.unknownId'],
  ]);
  expect(change({ nonsense: 1 })).toEqual([['nonsense', 'problem.unknownField']]);
  expect(change({ name: null })).toEqual([['name', 'problem.missing']]);
  expect(change({ id: 'other' })).toEqual([['', 'problem.badRequest']]);
  expect(refused({ kind: 'create', list: 'places', fields: { id: 'busan', name: { en: 'x' } } })).toEqual([
    ['id', 'problem.idTaken'],
  ]);
  expect(refused({ kind: 'create', list: 'flows', fields: { label: { en: 'x' } } })).toContainEqual([
    'from',
    'problem.missing',
  ]);
  const annotate = (fields: RecordFields): readonly unknown[] =>
    refused({ kind: 'create', list: 'annotations', fields: { text: { en: 'x' }, ...fields } });
  expect(annotate({})).toEqual([['when', 'problem.annotationNowhere']]);
  expect(annotate({ when: '2025', radiusKm: 10 })).toEqual([['radiusKm', 'problem.circleWithoutPoint']]);
  expect(refused({ kind: 'merge', list: 'places', ids: ['busan', 'nobody'] })).toEqual([['', 'problem.recordGone']]);
  const bad = {
    kind: 'change',
    list: 'events',
    ids: first.events.slice(0, 2).map(({ id }) => id),
    fields: { when: '30 February' },
  } as const;
  expect(refused(bad)).toContainEqual([`events/${first.events[0]?.id}: when`, 'problem.date']);
  const halves: readonly SingleEdit[] = [{ kind: 'delete', list: 'events', ids: [bad.ids[0] ?? ''] }, bad];
  expect(refused({ kind: 'together', edits: halves })).toEqual([['', 'problem.recordGone']]);
  expect(await project.now()).toEqual(first);
  expect(undo(project.database)).toBeNull();
});

test('views stand in the order that they are put into, in the places that they had; undo brings the old one back', async () => {
  const before = (await project.now()).offeredViews.map(({ id }) => id);
  const made = project.make({
    kind: 'create',
    list: 'views',
    fields: { name: { en: 'Busan' }, selection: [eventId(0)] },
  });
  expect(made).toEqual(['busan']);
  project.make({ kind: 'order', list: 'views', ids: ['busan', ...before] });
  expect(lastLabel()).toEqual({ key: 'journal.order', values: { list: 'views' } });
  expect((await project.now()).offeredViews.map(({ id }) => id)).toEqual(['busan', ...before]);
  expect(project.make({ kind: 'order', list: 'views', ids: ['gone'] })).toMatchObject([
    { message: { key: 'problem.recordGone' } },
  ]);
  await expectWhole();
  undo(project.database);
  expect((await project.now()).offeredViews.map(({ id }) => id)).toEqual([...before, 'busan']);
  project.undoAll();
});

test('a view forgets an actor that is deleted, and keeps what else it filters by', async () => {
  const [actor] = first.actors;
  const facets = { actor: { only: [actor?.id ?? ''], none: 'only' }, tag: { not: ['a-word-of-its-own'] } };
  project.make({ kind: 'create', list: 'views', fields: { id: 'v', name: { en: 'V' }, filters: { facets } } });
  project.make({ kind: 'delete', list: 'actors', ids: [actor?.id ?? ''] });
  await expectWhole();
  expect((await project.now()).offeredViews.at(-1)?.filters?.facets).toEqual({
    actor: { only: [''], not: [] },
    tag: { only: [], not: ['a-word-of-its-own'] },
  });
  project.undoAll();
});
