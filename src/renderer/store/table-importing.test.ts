import { expect, test } from 'vitest';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { ImportReport, TableOffer } from '../../shared/table-import.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { createTableImporting, hearImport } from './table-importing.ts';

const settings = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  hasHeader: true,
  decimal: ',',
  dateOrder: 'dmy',
  language: 'en',
} as const;
const mapping = { settings, roles: ['title', 'when'] as const };

function offerOf(importId: number): TableOffer {
  const sure = { encoding: 1, dateOrder: 'known' } as const;
  const file = { fileName: 'log.csv', bytes: 120, isOfRecords: false, savedMapping: null };
  return { importId, ...file, settings, sure, columns: [], sampleRows: [] };
}

function reportOf(rows: number): ImportReport {
  const counts = {
    rows,
    accepted: rows,
    repaired: 0,
    trays: 0,
    rejected: 0,
    duplicates: 0,
    undated: 0,
    unplaced: 0,
    placedByName: 0,
  };
  return { fileName: 'log.csv', ...counts, doubtfulPlaces: [], unclearNames: 0, mapping };
}

/** A window in which a table was offered; what it asked of the engine, which answers so. */
function offered(answer: Result<null> = success(null)) {
  const store = createExplorerStore(
    { language: 'en', theme: 'light', showsHint: false },
    { language: 'en', theme: 'light' },
  );
  const asked: unknown[] = [];
  const reply = (name: string) => async (request: unknown) => {
    asked.push([name, request]);
    return await Promise.resolve(answer);
  };
  const nothing = () => Promise.resolve(failure('problem.noImport'));
  const calls: Parameters<typeof createTableImporting>[1] = {
    previewImport: nothing,
    runImport: reply('run'),
    commitImport: reply('commit'),
    cancelImport: reply('cancel'),
    getImportRows: nothing,
    getImportText: nothing,
    saveText: nothing,
  };
  hearImport(store, { type: 'importOffered', offer: offerOf(1) });
  return { store, asked, importing: createTableImporting(store, calls), state: () => store.getState().tableImport };
}

test('a table that is offered opens the dialog with its questions', () => {
  const { store, state } = offered();
  expect(store.getState().dialog).toBe('import');
  expect(state()?.step).toBe('mapping');
});

test('while it is read one sees how far it is, then the report; the questions can be asked again', async () => {
  const { store, importing, state } = offered();
  await importing.read(mapping, 'open');
  hearImport(store, { type: 'importing', importId: 1, rows: 40, done: 0.5 });
  expect(state()).toMatchObject({ step: 'reading', rows: 40, done: 0.5 });
  hearImport(store, { type: 'importRead', importId: 1, report: reportOf(80) });
  expect(state()).toMatchObject({ step: 'report', report: { rows: 80 } });
  importing.changeMapping();
  expect(state()).toMatchObject({ step: 'mapping', report: null });
});

test('the place that is chosen for a name takes the place of what was chosen before, and the table is read again', async () => {
  const { store, asked, importing, state } = offered();
  await importing.read(mapping, 'open');
  const report = { ...reportOf(80), mapping };
  async function choose(area: string, lng: number): Promise<void> {
    hearImport(store, { type: 'importRead', importId: 1, report });
    const place = { kind: 'city', country: 'US', lng, lat: 42, weight: 1, names: { en: 'Springfield' } } as const;
    await importing.choosePlace({ name: 'Springfield', area, places: [place] }, place);
    // the report of before stays until the other one is there
    expect(state()).toMatchObject({ step: 'reading', into: 'open', report: { rows: 80 } });
  }
  await choose('', -93);
  await choose('US', -89);
  await choose('', -72);
  const places = [
    { name: 'Springfield', area: 'US', lng: -89, lat: 42 },
    { name: 'Springfield', area: '', lng: -72, lat: 42 },
  ];
  expect(asked.at(-1)).toEqual(['run', { importId: 1, ...mapping, into: 'open', places }]);

  hearImport(store, { type: 'importRead', importId: 1, report });
  importing.changeMapping();
  await importing.read(mapping, 'new');
  expect(asked.at(-1)).toEqual(['run', { importId: 1, ...mapping, into: 'new', places }]);

  // in another table the same name may be another place
  hearImport(store, { type: 'importOffered', offer: offerOf(2) });
  await importing.read(mapping, 'new');
  expect(asked.at(-1)).toEqual(['run', { importId: 2, ...mapping, into: 'new', places: [] }]);
});

test('where a table cannot be read again for another place of a name, nothing of the report of before is left', async () => {
  const place = { kind: 'city', country: 'US', lng: -72, lat: 42, weight: 1, names: { en: 'Springfield' } } as const;
  const choice = { name: 'Springfield', area: '', places: [place] };
  for (const answer of [failure('problem.fileMissing'), success(null)]) {
    const { store, importing, state } = offered(answer);
    await importing.read(mapping, 'new');
    hearImport(store, { type: 'importRead', importId: 1, report: reportOf(80) });
    await importing.choosePlace(choice, place);
    // it may fail at once, or on the way
    if (answer.ok) hearImport(store, { type: 'importFailed', importId: 1, problems: [] });
    expect(state()).toMatchObject({ step: 'mapping', report: null });
  }
});

test('what fails is told where it was asked for, and the dialog stays', async () => {
  const { store, importing, state } = offered(failure('problem.noTitleColumn'));
  await importing.read(mapping, 'new');
  expect(state()).toMatchObject({ step: 'mapping', problems: [{ message: { key: 'problem.noTitleColumn' } }] });
  hearImport(store, { type: 'importRead', importId: 1, report: reportOf(1) });
  await importing.add('keep');
  expect(state()).toMatchObject({ step: 'report', isAdding: false });
  expect(state()?.problems).toHaveLength(1);
});

test('the dialog closes once the events are added, or when it is cancelled', async () => {
  const { store, asked, importing, state } = offered();
  hearImport(store, { type: 'importRead', importId: 1, report: reportOf(1) });
  await importing.add('skip');
  expect([state(), store.getState().dialog]).toEqual([null, null]);
  hearImport(store, { type: 'importOffered', offer: offerOf(2) });
  importing.cancel();
  expect([state(), store.getState().dialog]).toEqual([null, null]);
  expect(asked).toEqual([
    ['commit', { importId: 1, duplicates: 'skip' }],
    ['cancel', { importId: 2 }],
  ]);
});

test('once the events are shown it is told how many went where, and what became of the rest', async () => {
  const { store, importing } = offered();
  await importing.read(mapping, 'open');
  hearImport(store, {
    type: 'importRead',
    importId: 1,
    report: { ...reportOf(9), accepted: 6, trays: 2, rejected: 1, duplicates: 1 },
  });
  await importing.add('skip');
  expect(store.getState().notice).toBeNull();
  // of what is open, only that it is another one is looked at
  store.setState({ document: { timeZone: null, summary: { title: { en: 'Talks' } } } as unknown as OpenDocument });
  expect(store.getState().notice).toMatchObject({
    kind: 'edited',
    done: { key: 'importing.addedToOpen', values: { count: 7, fileName: 'log.csv', waiting: 2, rejected: 1 } },
  });
});

test('where nothing was added to what is open, that is told at once', async () => {
  const { store, importing } = offered();
  await importing.read(mapping, 'open');
  hearImport(store, { type: 'importRead', importId: 1, report: { ...reportOf(2), duplicates: 2 } });
  await importing.add('skip');
  expect(store.getState().notice).toMatchObject({ done: { key: 'importing.addedToOpen', values: { count: 0 } } });
});

test('what was added is told when its own file is there, and not of another one that is opened in its place', async () => {
  const opening = (fileName: string) => ({ opening: { fileName, stage: 'reading', done: null } }) as const;
  const other = { timeZone: null, summary: { title: { en: 'Talks' } } } as unknown as OpenDocument;
  for (const [next, told] of [
    ['log', 'edited'],
    ['other', undefined],
  ] as const) {
    const { store, importing } = offered();
    await importing.read(mapping, 'new');
    hearImport(store, { type: 'importRead', importId: 1, report: reportOf(2) });
    store.setState(opening('log'));
    await importing.add('keep');
    store.setState(opening(next));
    store.setState({ document: other, opening: null });
    expect(store.getState().notice?.kind).toBe(told);
  }
});

test('what comes late of another import changes nothing', () => {
  const { store, state } = offered();
  hearImport(store, { type: 'importOffered', offer: offerOf(2) });
  hearImport(store, { type: 'importRead', importId: 1, report: reportOf(1) });
  hearImport(store, { type: 'importFailed', importId: 1, problems: [] });
  expect(state()).toMatchObject({ step: 'mapping', offer: { importId: 2 } });
});
