import { expect, test } from 'vitest';
import { callsThrough } from '../../shared/calls-through.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { noDrafts } from '../../shared/draft.ts';
import type { ColumnDirectory, NumberKind } from '../../shared/event-columns.ts';
import type { ExplorerApi, ExplorerEvent } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { createExplorerStore } from './explorer-store.ts';
import { createGestures } from './gestures.ts';
import { beginRecording } from './recording.ts';
import { selectFiltering } from './selectors.ts';
import { beginSession } from './session.ts';

const preferences = { language: 'system', theme: 'system', showsHint: true } as const;

/** One undated event with the id "e", laid out as the engine does. */
function oneEvent(revision = 1): { readonly directory: ColumnDirectory; readonly buffer: ArrayBuffer } {
  const kinds: readonly (readonly [string, NumberKind, readonly number[]])[] = [
    ...['startEarliest', 'startLatest', 'endEarliest', 'endLatest'].map((name) => [name, 'f64', [0]] as const),
    ...['startPrecision', 'endPrecision', 'status', 'certainty', 'importance', 'disputed'].map(
      (name) => [name, 'u8', [0]] as const,
    ),
    ['whenFlags', 'u16', [1]],
    ['category', 'u16', [0]],
    ['timeZone', 'u16', [0]],
    ...['places', 'actors', 'sources', 'tags'].flatMap((name) => [
      [`${name}.offsets`, 'u32', [0, 0]] as const,
      [`${name}.values`, 'u32', []] as const,
    ]),
    ['byStart', 'u32', []],
    ['byEnd', 'u32', []],
    ['byList', 'u32', []],
    ['byId', 'u32', [0]],
    ['id.offsets', 'u32', [0, 1]],
    ['id.bytes', 'u8', [101]],
    ['edtf.offsets', 'u32', [0, 0]],
    ['edtf.bytes', 'u8', []],
  ];
  const arrays = { f64: Float64Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array };
  const buffer = new ArrayBuffer(8 * kinds.filter(([, , values]) => values.length > 0).length);
  let offset = 0;
  const entries = kinds.map(([name, kind, values]) => {
    new arrays[kind](buffer, offset, values.length).set(values);
    const entry = { kind, offset, length: values.length, since: revision };
    if (values.length > 0) offset += 8;
    return [name, entry] as const;
  });
  const directory = { count: 1, byteLength: buffer.byteLength, languages: [], entries: Object.fromEntries(entries) };
  return { directory, buffer };
}

function documentOf(revision: number): DatasetDocument {
  return {
    ...talksSummary(1),
    revision,
    fileName: `${revision}.json`,
    fileKey: `${revision}`,
    title: { en: `Revision ${revision}` },
    columns: oneEvent(revision).directory,
  };
}

/** A host that answers when the test says so. */
async function joinTo(document: DatasetDocument | null) {
  const asked = new Map<string, (answer: Result<ArrayBuffer>) => void>();
  let tell: (event: ExplorerEvent) => void = () => undefined;
  const api: ExplorerApi = {
    ...callsThrough(() => Promise.resolve(failure('problem.engineStopped'))),
    host: 'browser',
    onEvent(listener) {
      tell = listener;
      return () => undefined;
    },
    fetchBytes: (path) => new Promise((resolve) => void asked.set(path, resolve)),
    openFile: () => Promise.resolve(),
    chooseFile: () => Promise.resolve(),
    saveProject: () => Promise.resolve(),
    attachFile: () => Promise.resolve(success(false)),
    saveAttachment: () => Promise.resolve(success(false)),
    saveText: () => Promise.resolve(success(false)),
    saveBytes: () => Promise.resolve(success(false)),
    saveExport: () => Promise.resolve(success(false)),
    savePicture: () => Promise.resolve(success(false)),
    openPresenter: () => Promise.resolve('shown'),
  };
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  const begun = beginSession(store, api, { version: '0', preferences, document, problems: [], drafts: noDrafts });
  const answer = async (path: string, result: Result<ArrayBuffer>): Promise<void> => {
    asked.get(path)?.(result);
    await new Promise((resolve) => void setTimeout(resolve));
  };
  if (document !== null) await answer(`/bytes/${document.revision}/columns`, success(oneEvent().buffer));
  await begun;
  return { store, gestures: createGestures(store), answer, tell: (event: ExplorerEvent) => tell(event) };
}

test('columns of an older opening that come late do not replace the newer document', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  tell({ type: 'opened', document: documentOf(2) });
  tell({ type: 'opened', document: documentOf(3) });
  await answer('/bytes/3/columns', success(oneEvent().buffer));
  await answer('/bytes/2/columns', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(3);
});

test('nor does their failure stand over it', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  tell({ type: 'opened', document: documentOf(2) });
  tell({ type: 'opened', document: documentOf(3) });
  await answer('/bytes/3/columns', success(oneEvent().buffer));
  await answer('/bytes/2/columns', failure('problem.stale'));
  expect(store.getState().notice).toBeNull();
});

test('what was edited is shown where the view is', async () => {
  const { store, gestures, tell, answer } = await joinTo(documentOf(1));
  gestures.setTimeExtent({ from: 0, to: 1000 });
  const { view } = store.getState();
  tell({ type: 'changed', document: documentOf(2) });
  await answer('/bytes/2/columns/since/1', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(2);
  expect(store.getState().view).toBe(view);
});

test('a notice of a file that was saved says what is in it, whatever is open before it comes and after', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  tell({ type: 'saved', fileName: 'talks.gpkg', count: 70 });
  const { notice } = store.getState();
  expect(notice?.done).toEqual({ key: 'notice.savedAll', values: { count: 70 } });
  tell({ type: 'changed', document: documentOf(2) });
  await answer('/bytes/2/columns/since/1', success(oneEvent().buffer));
  expect(store.getState().notice).toBe(notice);
});

test('what becomes of drafts is told, and the document stays the one that all else was computed of', async () => {
  const { store, tell } = await joinTo(documentOf(1));
  const { document } = store.getState();
  const drafts = { ...noDrafts, hasOther: true };
  tell({ type: 'draftsChanged', drafts });
  expect(store.getState().drafts).toBe(drafts);
  expect(store.getState().document).toBe(document);
});

test('of two documents under one revision, the columns of the one told last are shown', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  tell({ type: 'changed', document: documentOf(2) });
  const again = { ...documentOf(2), statuses: ['planned'] };
  const answered = answer('/bytes/2/columns/since/1', success(oneEvent().buffer));
  tell({ type: 'changed', document: again });
  await answered;
  expect(store.getState().document?.summary.revision).toBe(1);
  await answer('/bytes/2/columns/since/1', success(oneEvent().buffer));
  expect(store.getState().document?.summary).toBe(again);
});

test('columns that are not those that were asked for are fetched whole, and where these do not fit, what is told next', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  const edited = documentOf(2);
  const entries = Object.entries(edited.columns.entries).map(
    ([name, entry]) => [name, { ...entry, since: name === 'status' ? 2 : 1 }] as const,
  );
  const columns = { ...edited.columns, entries: Object.fromEntries(entries) };
  tell({ type: 'changed', document: { ...edited, columns } });
  await answer('/bytes/2/columns/since/1', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(1);
  await answer('/bytes/2/columns', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(2);
  tell({ type: 'changed', document: documentOf(3) });
  await answer('/bytes/3/columns/since/2', success(new ArrayBuffer(8)));
  await answer('/bytes/3/columns', success(new ArrayBuffer(8)));
  expect(store.getState().document?.summary.revision).toBe(2);
  expect(store.getState().notice).toBeNull();
});

test('that the engine has something newer already is not told as a failure', async () => {
  const { store, tell, answer } = await joinTo(documentOf(1));
  tell({ type: 'changed', document: documentOf(2) });
  await answer('/bytes/2/columns/since/1', failure('problem.stale'));
  expect(store.getState().notice).toBeNull();
  tell({ type: 'changed', document: documentOf(3) });
  await answer('/bytes/3/columns/since/1', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(3);
});

test('what is edited before it is shown is opened as it was edited', async () => {
  const { store, gestures, tell, answer } = await joinTo(documentOf(1));
  gestures.setOnlyMap(true);
  tell({ type: 'opening', fileName: '2.json', stage: 'reading', done: null });
  tell({ type: 'opened', document: documentOf(2) });
  tell({ type: 'changed', document: documentOf(3) });
  await answer('/bytes/2/columns', failure('problem.stale'));
  await answer('/bytes/3/columns', success(oneEvent().buffer));
  const { document, opening, view, openings } = store.getState();
  expect([document?.summary.revision, opening, view.filters.onlyMap, openings]).toEqual([3, null, false, 2]);
  tell({ type: 'changed', document: documentOf(4) });
  await answer('/bytes/4/columns/since/3', success(oneEvent().buffer));
  expect(store.getState().document?.summary.revision).toBe(4);
  expect(store.getState().openings).toBe(2);
});

test('a search that fails filters by nothing, not by the search before it, and says so', async () => {
  const { store, gestures, answer } = await joinTo(documentOf(1));
  gestures.setSearch('nowhere');
  await answer('/bytes/1/search/=nowhere', success(Uint8Array.of(0).buffer));
  expect(selectFiltering(store.getState()).counts.passing).toBe(0);
  gestures.setSearch('somewhere');
  await answer('/bytes/1/search/=somewhere', failure('problem.hostGone'));
  expect(store.getState().searchHits).toBeNull();
  expect(store.getState().notice).toMatchObject({
    kind: 'problem',
    problems: [{ message: { key: 'problem.hostGone' } }],
  });
});

test('hits of an older query that come late do not stand under a newer one', async () => {
  const { store, gestures, answer } = await joinTo(documentOf(1));
  gestures.setSearch('a');
  gestures.setSearch('ab');
  gestures.setSearch('abc');
  await answer('/bytes/1/search/=a', success(Uint8Array.of(0).buffer));
  expect(store.getState().searchHits).toBeNull();
  // only the latest of what was typed meanwhile is asked for
  await answer('/bytes/1/search/=abc', success(Uint8Array.of(1).buffer));
  expect(store.getState().searchHits?.query).toBe('abc');
});

test('details that cannot be had are told, and no other event’s stay', async () => {
  const { store, gestures } = await joinTo(documentOf(1));
  gestures.select(0);
  await new Promise((resolve) => void setTimeout(resolve));
  expect(store.getState().details).toBeNull();
  expect(store.getState().notice?.kind).toBe('problem');
});

test('what is told while a file opens is not put away by the next step of that opening', async () => {
  const { store, gestures, tell, answer } = await joinTo(documentOf(1));
  const opening = { type: 'opening', fileName: 'large.json', done: null } as const;
  tell({ ...opening, stage: 'reading' });
  gestures.setSearch('somewhere');
  await answer('/bytes/1/search/=somewhere', failure('problem.hostGone'));
  tell({ ...opening, stage: 'parsing' });
  expect(store.getState().notice?.problems[0]?.message.key).toBe('problem.hostGone');
});

test('another file keeps the panes that have something to show and the order of the list, and nothing else of the view', async () => {
  const { store, gestures, tell, answer } = await joinTo(documentOf(1));
  gestures.showPanes({ left: 'list', right: 'story' });
  gestures.setListOrder({ sort: 'title' });
  gestures.setOnlyMap(true);
  tell({ type: 'opened', document: documentOf(2) });
  await answer('/bytes/2/columns', success(oneEvent().buffer));
  const { panes, list, filters } = store.getState().view;
  expect([panes, list.sort, filters.onlyMap]).toEqual([{ left: 'list', right: 'details' }, 'title', false]);
});

test('time that plays stops and a recording ends where another file is opened, and its history begins anew', async () => {
  const { store, gestures, tell, answer } = await joinTo(documentOf(1));
  beginRecording(store, { shots: [], size: '720', format: 'webm', story: null });
  gestures.setPlayback({ isPlaying: true });
  tell({ type: 'opened', document: documentOf(2) });
  await answer('/bytes/2/columns', success(oneEvent().buffer));
  const { playback, recording, view, history } = store.getState();
  expect([playback, recording]).toEqual([null, null]);
  expect(history.current).toBe(view);
});

test('no menu asks for another recording while one is made', async () => {
  const { store, tell } = await joinTo(documentOf(1));
  tell({ type: 'recordingAsked' });
  expect(store.getState().dialog).toBe('record');
  beginRecording(store, { shots: [], size: '720', format: 'webm', story: null });
  for (const type of ['recordingAsked', 'pictureAsked', 'exportAsked'] as const) tell({ type });
  expect(store.getState().dialog).toBeNull();
});
