import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageElementId, pageParts, partsPlace } from '../../shared/page-parts.ts';
import { fromWireText } from '../../shared/wire-text.ts';
import { exportRecords } from '../export/export-records.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { pageOfRecords } from './page-of-records.ts';
import { writePage } from './write-page.ts';

const template = `<html><head><title>Chronotope</title></head><body>${partsPlace}<script>1</script></body></html>`;

test('each part stands once in an element that no browser runs, and what is in a dataset is no markup', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'page.html');
  await writeFile(path, template);
  const dataset = { ...tinyDataset(), title: { en: '</title><script>alert(1)</script> & "so"' } };
  const { events } = dataset;
  const records = exportRecords(
    { lists: dataset, count: events.length, keeping: null, eventAt: (row) => events[row] },
    null,
    'en',
  );
  const order = { fileName: 'tiny.json', begins: null };
  const making = {
    version: '1',
    resourcesFolder: 'resources',
    dataFolder: folder.path,
    pageTemplate: () => Promise.resolve(path),
  };
  const page = await writePage(records, { ...order, language: 'en' }, making);
  const parts = [...page.matchAll(/<script type="text\/plain" id="([^"]+)">([A-Za-z0-9+/=]*)<\/script>/g)];
  expect(new Set(parts.map(([, id]) => id))).toEqual(new Set(Object.keys(pageParts).map((part) => `page-${part}`)));
  const text = parts.find(([, id]) => id === pageElementId('records'))?.[2] ?? '';
  const written: unknown = fromWireText(gunzipSync(Buffer.from(text, 'base64')).toString());
  expect(written).toEqual(
    (await pageOfRecords(records, order, '1', () => Promise.reject(new Error('no view asks it')))).records,
  );
  const shell = parts.reduce((left, [element]) => left.replace(`${element}\n`, ''), page);
  const title = '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;';
  expect(shell).toBe(template.replace('Chronotope', title).replace(partsPlace, ''));
});
