import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

let importing: ImportingEngine;

beforeEach(async () => {
  importing = await ImportingEngine.start();
});
afterEach(() => importing[Symbol.asyncDispose]());

test('what is chosen for a name that means several places is where all rows of it are, once the table is read again', async () => {
  const table = 'title,date,place\nMarch,2020-06-03,Springfield\nFair,2020-06-04,Springfield\nGames,2021,Tokyo\n';
  const { importId, settings, columns } = await importing.offer(table);
  const unclear = async () => {
    const rows = await importing.engine.getImportRows({ importId, filter: 'all', from: 0, count: 10 });
    return rows.ok ? rows.value.rows : [];
  };
  const mapping = { settings, roles: columns.map(({ role }) => role) };
  const read = async (places?: readonly unknown[]) => {
    const request = { importId, ...mapping, ...(places !== undefined && { places }), into: 'new' };
    const before = importing.events.length;
    const begun = await importing.engine.runImport(request as Parameters<typeof importing.engine.runImport>[0]);
    if (!begun.ok) throw new Error(begun.problems[0]?.message.key);
    await expect.poll(() => importing.events.slice(before).some(({ type }) => type === 'importRead')).toBe(true);
    const last = importing.events.findLast((event) => event.type === 'importRead');
    return last?.type === 'importRead' ? last.report.mapping.places : undefined;
  };
  await read([{ name: 'Boston', area: '', lng: 0, lat: 0 }]);
  expect(await unclear()).toMatchObject([{ reason: { values: { which: 'largest' } } }]);
  await read();
  const [asked, ...others] = await unclear();
  expect(others).toEqual([]);
  const { name = '', area = '', places = [] } = asked?.choice ?? {};
  expect([name, area]).toEqual(['Springfield', '']);
  const boston = places.find(({ beside }) => beside?.names['en'] === 'Boston');
  if (boston === undefined || boston === places[0]) throw new Error('not offered');

  const { lng, lat } = boston;
  expect(await read([{ name, area, lng, lat }])).toEqual([{ name, area, lng, lat }]);
  const [chosen] = await unclear();
  expect(chosen?.choice?.places[0]).toEqual(boston);
  expect(chosen).toMatchObject({
    after: 'Springfield, US (Boston, 130\u00a0km)',
    reason: { values: { rows: 2, which: 'chosen' } },
  });
  const committed = await importing.engine.commitImport({ importId, duplicates: 'keep' });
  expect(committed.ok).toBe(true);
  const openedPlaces = () => {
    const opened = importing.events.findLast((event) => event.type === 'opened');
    const { places: there } = opened?.type === 'opened' ? opened.document : { places: [] };
    return there.map(({ name: called, coordinates }) => [called['en'], coordinates?.lng]);
  };
  await expect.poll(openedPlaces).toHaveLength(2);
  expect(openedPlaces()).toContainEqual(['Springfield', lng]);
});
