import { expect, test } from 'vitest';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { createEventDetails } from '../../kernels/event-details.ts';
import { rowsHolding, searchedText } from '../../kernels/searched-text.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { viewColumns } from '../../shared/event-columns.ts';
import type { PageRecords } from '../../shared/page-parts.ts';
import { fromWireText, toWireText } from '../../shared/wire-text.ts';
import { readBatchDataset } from '../batch/read-batch-dataset.ts';
import { exportRecords } from '../export/export-records.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { untoldSteps } from '../opening-steps.ts';
import { readGazetteer } from '../import/gazetteer.ts';
import { listsOfPart } from '../export/lists-of-part.ts';
import { openDataset, type OpenDataset } from '../open-dataset.ts';
import { pageOfRecords, type PageBeginning, type PageContent } from './page-of-records.ts';

const path = 'resources/datasets/tokyo-gyeongju-china.json';
const edits = { keptIn: 'nowhere', undo: null, redo: null } as const;

/** A page of some rows of the first dataset (null: of all), and the engine that has the same ones open. */
async function pageAndEngine(
  rows: Uint32Array | null,
  begins: PageBeginning | null = null,
): Promise<readonly [PageContent, OpenDataset]> {
  await using folder = await scratchFolder();
  const reading = {
    resourcesFolder: 'resources',
    dataFolder: folder.path,
    scratchFolder: folder.path,
    language: 'en',
    dateOrder: null,
  };
  const read = await readBatchDataset({ path, fileName: 'first.json' }, { ...reading, steps: untoldSteps });
  if (!read.ok) throw new Error('the first dataset cannot be read');
  const { lists, columns, eventAt } = read.value;
  const records = exportRecords({ lists, count: columns.count, keeping: null, eventAt }, rows, 'en');
  const events = [...records.events()];
  const kept = rows === null ? lists : listsOfPart(lists, events);
  const state = {
    revision: 1,
    fileName: 'first.json',
    originName: 'first.json',
    fileKey: 'first.json',
    edits,
    notices: [],
  };
  return [
    await pageOfRecords(records, { fileName: 'first.json', begins }, '1.2.3', () => readGazetteer('resources')),
    openDataset({ ...kept, events }, state),
  ];
}

/** As they come out of the page. */
function carried({ records }: PageContent): PageRecords {
  return fromWireText(toWireText(records)) as PageRecords;
}

test.each([
  ['all events', null],
  ['some events', Uint32Array.of(0, 3, 31, 32, 33, 40, 69)],
])('a page carries what the engine would answer, %s', async (_, rows) => {
  const [page, engine] = await pageAndEngine(rows);
  const { document, events, relations, notes } = carried(page);
  const { stories } = engine.document;
  const untold = stories.map((story) => ({
    ...story,
    steps: story.steps.map((step) => ({ ...step, notes: undefined })),
  }));
  expect(untold).not.toEqual(stories);
  expect(document).toEqual({ ...engine.document, stories: untold });
  const columns = Uint8Array.from(page.columns).buffer;
  expect(viewColumns(document.columns, columns)).toEqual(await engine.events());
  const detailsOf = createEventDetails({ ...document, relations, notes });
  expect(events).toHaveLength(rows?.length ?? 70);
  for (const [row, event] of events.entries()) {
    expect(engine.detailsOf(row)).toEqual({ ok: true, value: detailsOf(event) });
  }
  const texts = events.map(searchedText({ ...document, relations, notes }));
  const search = new ColumnSearch(viewColumns(document.columns, columns), document, spokenNames);
  for (const query of [
    'terres rares',
    'takaichi',
    'place:Tokyo',
    '"28 October 2025"',
    'pledge OR busan',
    '-china',
    '日本',
  ]) {
    const found = search.search(query, (terms) => rowsHolding(texts, terms));
    expect(found, query).toEqual(await engine.search(query));
  }
});

test('a page that begins with a story has that story alone, and names it', async () => {
  const story = { id: 'told', title: { en: 'Told' }, steps: [] };
  const [{ records }] = await pageAndEngine(null, { kind: 'story', story });
  expect([records.document.stories, records.story]).toEqual([[story], 'told']);
});

test('what is for who speaks, and steps that are hidden, stay out of a page', async () => {
  const shown = { id: 'shown', title: { en: 'Shown' }, sources: [], view: {} };
  const hidden = { id: 'hidden', title: { en: 'Hidden' }, sources: [], view: {}, isHidden: true };
  const story = { id: 'told', title: {}, steps: [{ ...shown, notes: { en: 'Breathe' } }, hidden] };
  const [{ records }] = await pageAndEngine(null, { kind: 'story', story });
  expect(records.document.stories).toEqual([{ ...story, steps: [shown] }]);
});

test('a page that begins with a view opens in it', async () => {
  const view = { id: 'small', brush: { from: 0, to: 1 } };
  const [{ records }] = await pageAndEngine(null, { kind: 'view', view });
  expect([records.document.openingView, records.story]).toEqual([view, null]);
  expect(records.document.stories).toHaveLength(1);
});

test('a page carries the places of the gazetteer that its views ask to be near', async () => {
  const view = { id: 'near', filters: { search: 'near:Yokohama<40km OR near:Tokyo OR near:Qwxzy' } };
  const [page] = await pageAndEngine(null, { kind: 'view', view });
  const { knownPlaces } = carried(page);
  expect(knownPlaces.map(({ name, place }) => [name, place.country])).toEqual([['Yokohama', 'JP']]);
});

test('the place of most events comes first', async () => {
  const [{ places }] = await pageAndEngine(null);
  expect(places[0]).toMatchObject({ lng: 116.3972, lat: 39.9075 });
});
