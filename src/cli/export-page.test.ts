import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { pageElementId, type PageRecords } from '../shared/page-parts.ts';
import { fromWireText } from '../shared/wire-text.ts';
import { typed } from './fixtures/typed.ts';

const dataset = 'resources/datasets/tokyo-gyeongju-china.json';

async function recordsOf(path: string): Promise<PageRecords> {
  const text = (await readFile(path, 'utf8')).split(`id="${pageElementId('records')}">`)[1]?.split('<')[0] ?? '';
  return fromWireText(gunzipSync(Buffer.from(text, 'base64')).toString()) as PageRecords;
}

test('a page has the events that pass every filter, and begins with the story that is asked for', async () => {
  await using folder = await scratchFolder();
  const target = join(folder.path, 'october.HTML');
  const args = ['export', dataset, '--to', target, '--filter', 'time=2025-10', '--filter', 'place=busan'];
  expect(await typed('.', [...args, '--story', 'tokyo-busan'])).toMatchObject({ code: 0, told: '' });
  const { document, events, story, version } = await recordsOf(target);
  expect(events.length).toBeGreaterThan(0);
  expect(events.every(({ places }) => places.some((place) => place.includes('busan')))).toBe(true);
  expect([document.columns.count, story, version]).toEqual([events.length, 'tokyo-busan', '1.2.3']);
  const page = await readFile(target, 'utf8');
  expect(page).toContain('<title>Tokyo–Gyeongju–China</title>');
});

test('a page is called by its title in the language of the command, and begins with a view', async () => {
  await using folder = await scratchFolder();
  const target = join(folder.path, 'page.html');
  const { code, printed } = await typed('.', ['export', dataset, '--to', target, '--lang=fr', '--view', 'supply-role']);
  expect([code, printed]).toEqual([0, expect.stringMatching(/^70 événements dans/)]);
  expect(await readFile(target, 'utf8')).toContain('<title>Tokyo–Gyeongju–Chine</title>');
  expect((await recordsOf(target)).document.openingView?.id).toBe('supply-role');
});

test.each([
  [['--story', 'another'], 2, 'tokyo-busan'],
  [['--view', 'another'], 2, 'supply-role'],
  [['--view', 'supply-role', '--story', 'tokyo-busan'], 2, '--story'],
  [['--filter', 'no such words'], 1, 'nothing was written'],
])('what cannot be a page is refused, %s', async (args, code, said) => {
  await using folder = await scratchFolder();
  const target = join(folder.path, 'page.html');
  expect(await typed('.', ['export', dataset, '--to', target, ...args])).toEqual({
    code,
    printed: '',
    told: expect.stringContaining(said),
  });
  await expect(readFile(target)).rejects.toThrow('ENOENT');
});
