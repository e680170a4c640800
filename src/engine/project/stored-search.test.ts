import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';
import { untoldSteps } from '../opening-steps.ts';
import { buildColumns } from '../columns/build-columns.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { createSearchIndex } from '../search/search-index.ts';
import { edit, redo, undo } from './history.ts';
import { openToRead, openToWrite, type Database } from './open-database.ts';
import { saveProject } from './save-project.ts';
import { readStoredProject } from './stored-dataset.ts';
import { leaveToIndex } from './full-text.ts';
import { WordsOfProject } from './words-of-project.ts';
import { StoredSearch } from './stored-search.ts';
import { success } from '../../shared/problem.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const dataset = tinyDataset();

async function saved(name: string, events: readonly EventRecord[] = dataset.events): Promise<string> {
  const path = join(folder.path, name);
  await saveProject({ ...dataset, events }, { path, fileName: name, mayReplace: true }, 'tiny.json');
  return path;
}

/** Ids of the events that a query finds; the same ones whether the words have been gathered or not. */
async function found(path: string, query: string): Promise<readonly string[]> {
  const database = await openToRead(path);
  try {
    const project = await readStoredProject(database, [], untoldSteps, folder.path, () => success(null));
    if (!project.ok) throw new Error(project.problems[0]?.message.key);
    const columns = await project.value.columns.events();
    const bits = new StoredSearch(project.value, columns, null).search(database, query);
    const prepared = new StoredSearch(project.value, columns, null);
    const words = await prepared.gatherWords(database, new AbortController().signal);
    expect([query, prepared.search(database, query)]).toEqual([query, bits]);
    const begun = new StoredSearch(project.value, columns, words);
    expect([query, begun.search(database, query)]).toEqual([query, bits]);
    expect(await begun.gatherWords(database, new AbortController().signal)).toBeNull();
    const id = database.prepare<[number], string>('SELECT id FROM events WHERE fid = ?').pluck();
    const rows = [...project.value.columns.fids].map((fid, row) => ({ fid, row }));
    const isFound = (row: number): boolean => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
    const inTable = rows.filter(({ row }) => isFound(row)).toSorted((a, b) => a.fid - b.fid);
    return inTable.map(({ fid }) => id.get(fid) ?? '');
  } finally {
    database.close();
  }
}

test('what is found in a dataset in memory is found in its project', async () => {
  const path = await saved('same.gpkg');
  const index = createSearchIndex(dataset);
  const { events: columns, ...named } = buildColumns(dataset);
  const search = new ColumnSearch(columns, { ...dataset, ...named }, spokenNames);
  const queries = `
    Busan, 부산, 東京, pékin, PEKIN, terres rares, 重要鉱物, 枠組, Summit, 高市, prime minister, Minerais, happened, alleged, usan,
    some day, annex, gazette, good, estimées, réserves vastes, "terres rares sont estimées", oeuvre, "30 October 2025", p. 3,
    jeu. 30 octobre, 2025-10-30, october 2025, 2025, 2025-10, 10, négociations, embassy, "led to", kuala lumpur, customs, "",
    busan OR tokyo, xi NOT busan, NOT xi, actor:xi, actor:"Sanae Takaichi" place:東京, before:2025-10-30, after:2025-10-30,
    near:Tokyo<10km, near:Busan<1200km, near:35.18,129.08<1, tag:"", source:agence OR source:gazette, acteur:takaichi, before:x,
    (busan OR beijing) NOT (category:minerals framework), before:2025-10-30 OR summit, status:announced, certainty:conf,
    busan sommet, busan tokyo, "rares terres", rares terres, Nobody cites this, “terres, minerals frame, `.split(',');
  for (const query of queries) {
    const bits = search.search(query, (terms) => index.rowsWith(terms));
    const expected = dataset.events.filter((_, row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0);
    expect([query, await found(path, query)]).toEqual([query, expected.map(({ id }) => id)]);
  }
});

test('a time that is told in UTC is found by the day that clocks of its zone show', async () => {
  const [event] = dataset.events as [EventRecord];
  const told = { ...event, when: whenOf('2025-10-27T23:30:00Z'), timeZone: 'Asia/Tokyo' };
  const path = await saved('clocks.gpkg', [told]);
  const inMemory = createSearchIndex({ ...dataset, events: [told] });
  for (const [query, ids] of [
    ['"28 october 2025"', ['summit']],
    ['"27 october 2025"', []],
    ['2025-10-27', ['summit']],
  ] as const) {
    expect([query, await found(path, query)]).toEqual([query, ids]);
    expect([query, inMemory.rowsWith([query.replaceAll('"', '').replaceAll('-', ' ')])[0]]).toEqual([
      query,
      ids.length,
    ]);
  }
});

test('within a Latin word of an event’s own text only its beginning is found; of Chinese, Japanese and Korean any part', async () => {
  const path = await saved('parts.gpkg');
  expect(await found(path, 'framew')).toEqual(['pact']);
  expect(await found(path, 'ramework')).toEqual([]);
  expect(await found(path, '鉱物の')).toEqual(['pact']);
});

test('no operator of the full text is one in a query', async () => {
  const path = await saved('operators.gpkg');
  for (const query of [
    'summit OR pact',
    'NEAR(a b)',
    'words:summit',
    '*',
    '"',
    "'",
    '^summit',
    '-summit',
    '(',
    'a"b',
    '%',
  ]) {
    expect(Array.isArray(await found(path, query))).toBe(true);
  }
  expect(await found(path, 'summit or pact')).toEqual([]);
  expect(await found(path, 'words:summit')).toEqual([]);
});

test('no phrase runs from one text into the next', async () => {
  const [event] = dataset.events as [EventRecord];
  const texts = { ...event, title: { en: 'rare earths' }, summary: { en: 'exported in bulk' } };
  const path = await saved('edges.gpkg', [texts]);
  expect(await found(path, '"rare earths"')).toEqual(['summit']);
  expect(await found(path, '"earths exported"')).toEqual([]);
});

test('whatever the words of a title, each of them finds the event, and so does its beginning', async () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 4 });
  const [event] = dataset.events as [EventRecord];
  await fc.assert(
    fc.asyncProperty(words, fc.nat(), async (title, pick) => {
      const path = await saved('words.gpkg', [{ ...event, title: { en: title.join(' ') } }]);
      const word = title[pick % title.length] ?? '';
      expect(await found(path, word.slice(0, 1 + (pick % word.length)))).toEqual(['summit']);
    }),
    { numRuns: 15 },
  );
});

test('an edit, an undo and a redo are found at once', async () => {
  const path = await saved('edited.gpkg');
  const database = await openToWrite(path);
  try {
    const doc = database.prepare<[], string>("SELECT doc FROM events WHERE id = 'rumour'").pluck().get() ?? '';
    const changed = JSON.stringify({ ...(JSON.parse(doc) as object), title: { en: 'Whispers' } });
    const label = { key: 'journal.named', values: { label: 'x' } };
    edit(database, () => success({ label, changes: [{ table: 'events', fid: 3, values: { doc: changed } }] }));
    expect([await found(path, 'whispers'), await found(path, 'rumour')]).toEqual([['rumour'], []]);
    undo(database);
    expect([await found(path, 'whispers'), await found(path, 'rumour')]).toEqual([[], ['rumour']]);
    redo(database);
    expect(await found(path, 'whispers')).toEqual(['rumour']);
    edit(database, () => success({ label, changes: [{ table: 'events', fid: 3, values: null }] }));
    expect(await found(path, 'whispers')).toEqual([]);
    expect(integrity(database)).toBe('ok');
  } finally {
    database.close();
  }
});

test('rows that an import leaves to be taken up later are found once it is prepared again', async () => {
  const path = await saved('left.gpkg');
  const reader = await openToRead(path);
  const writer = await openToWrite(path);
  try {
    const words = new WordsOfProject(reader);
    await words.prepare(new AbortController().signal);
    leaveToIndex(writer);
    writer.exec(
      `INSERT INTO events (id, title, rev, doc) VALUES ('late', 'Late', 1, '{"id":"late","title":{"en":"Latecomer"}}')`,
    );
    expect(await found(path, 'latecomer')).toEqual([]);
    await words.prepare(new AbortController().signal);
    expect(await found(path, 'latecomer')).toEqual(['late']);
  } finally {
    writer.close();
    reader.close();
  }
});

function integrity(database: Database): unknown {
  database.exec("INSERT INTO ct_search (ct_search) VALUES ('integrity-check')");
  return database.pragma('integrity_check', { simple: true });
}
