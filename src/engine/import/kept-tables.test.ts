import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

let importing: ImportingEngine;

beforeEach(async () => {
  importing = await ImportingEngine.start();
});
afterEach(() => importing[Symbol.asyncDispose]());

test('a report and the rejected rows can be kept as tables that no spreadsheet runs', async () => {
  const offered = await importing.offer(
    'title,date,lat,lng,place,category\nTalks,28/06/2025,35,1,,a\n=1+1,28/06/2025,95,1,"@x, y",a\n',
  );
  await importing.run(offered);
  const { importId } = offered;
  const rejected = await importing.engine.getImportText({ importId, what: 'rejected', language: 'en' });
  const lines = rejected.ok ? rejected.value.text.split('\r\n') : [];
  expect(lines[0]).toBe('\uFEFFtitle,date,lat,lng,place,category,Line,Reason');
  expect(lines[1]).toContain('\'=1+1,28/06/2025,95,1,"\'@x, y",a,3,');
  const report = await importing.engine.getImportText({ importId, what: 'report', language: 'fr' });
  expect(report.ok && report.value.text).toContain('Lignes lues,2');
});

test('rejected rows that were kept, mended and opened again are read as the table was that they come from', async () => {
  const offered = await importing.offer('was;lat;lng;quand\nEntretiens;95;1;04/05/2025\nBanquet;35;1;06/05/2025\n');
  const { importId, columns } = offered;
  expect(columns.map(({ role }) => role)).toEqual(['title', 'lat', 'lng', 'when']);
  const settings = { ...offered.settings, dateOrder: 'mdy' } as const;
  await importing.engine.runImport({ importId, settings, roles: ['summary', 'lat', 'lng', 'when'], into: 'new' });
  await importing.told('importRead');
  const kept = await importing.engine.getImportText({ importId, what: 'rejected', language: 'fr' });
  const text = kept.ok ? kept.value.text : '';
  expect(text).toMatch(/^\uFEFFwas;lat;lng;quand;Ligne;Raison\r\nEntretiens;95;1;04\/05\/2025;2;/);
  importing.events = [];
  const again = await importing.offer(text.replace('95', '35'), 'mended.csv');
  expect(again).toMatchObject({ savedMapping: 'visits.csv', settings: { delimiter: ';', dateOrder: 'mdy' } });
  expect(again.columns.map(({ role }) => role)).toEqual(['summary', 'lat', 'lng', 'when', 'ignore', 'ignore']);
  expect(await importing.run(again)).toMatchObject({ rows: 1, accepted: 1 });
});

test('a table in French whose columns have English names is offered as French', async () => {
  const text =
    'title,date\nSignature de l’accord sur les terres rares,2025-10-28\nDîner au palais avec la délégation,2025-10-28\n';
  expect((await importing.offer(text)).settings.language).toBe('fr');
});
