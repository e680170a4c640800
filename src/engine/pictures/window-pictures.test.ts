import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyView } from '../../kernels/empty-view.ts';
import type { PictureRequest } from '../../shared/picture.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { openDataset } from '../open-dataset.ts';
import { isPictureRequest } from './picture-request.ts';
import { createPictures } from './window-pictures.ts';

const edits = { keptIn: 'none', undo: null, redo: null } as const;
const dataset = openDataset(tinyDataset(), {
  revision: 3,
  fileName: 'tiny 2.gpkg',
  originName: 'tiny.json',
  fileKey: 'tiny',
  edits,
  notices: [],
});
const every = Buffer.alloc(Math.ceil(dataset.document.columns.count / 8), 0xff).toString('base64');
const request: PictureRequest = {
  revision: 3,
  format: 'svg',
  paper: 'a4',
  shows: 'both',
  listsSources: true,
  language: 'fr',
  rows: every,
  view: { ...emptyView, timeExtent: { from: Date.UTC(1939, 0, 1), to: Date.UTC(2030, 0, 1) } },
};

test(
  'what a window asks for is drawn and written whole; stopped, it leaves nothing',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder();
    const target = { path: join(folder.path, 'tiny.svg'), fileName: 'tiny.svg', mayReplace: false };
    const { pictureTo, stopPicture } = createPictures(() => dataset, 'resources');
    const drawing = pictureTo(request, target);
    await stopPicture(null);
    expect(await drawing).toMatchObject({ ok: false, problems: [{ message: { key: 'problem.pictureStopped' } }] });
    expect(await readdir(folder.path)).toEqual([]);
    expect(await pictureTo(request, target)).toEqual({ ok: true, value: null });
    expect(await readFile(target.path, 'utf8')).toMatch(/^<svg [^]*Tiré de tiny\.json[^]*<\/svg>\n$/);
    expect(await pictureTo({ ...request, revision: 2 }, target)).toMatchObject({ ok: false });
    // the library that draws pixels outlives the thread that it was called on
    const pixels = { path: join(folder.path, 'tiny.png'), fileName: 'tiny.png', mayReplace: false };
    expect(await pictureTo({ ...request, format: 'png', shows: 'timeline' }, pixels)).toMatchObject({ ok: true });
    expect((await readFile(pixels.path)).subarray(1, 4).toString()).toBe('PNG');
  },
);

test('a picture says where edits are in it that a draft holds, and not its file', { timeout: 120_000 }, async () => {
  await using folder = await scratchFolder();
  const target = { path: join(folder.path, 'tiny.svg'), fileName: 'tiny.svg', mayReplace: true };
  const undo = { key: 'edit.annotation' } as const;
  for (const [edited, said] of [
    [{ keptIn: 'draft', undo }, 'Tiré de tiny.json, avec des modifications gardées dans un brouillon'],
    // all of them were taken back
    [{ keptIn: 'draft', undo: null }, 'Tiré de tiny.json'],
    // the file holds them itself
    [{ keptIn: 'file', undo }, 'Tiré de tiny.json'],
  ] as const) {
    const { events, document } = dataset;
    const open = {
      ...dataset,
      events,
      document: { ...document, edits: { ...edited, redo: null } },
    };
    const { pictureTo } = createPictures(() => open, 'resources');
    expect(await pictureTo({ ...request, shows: 'timeline' }, target)).toEqual({ ok: true, value: null });
    expect(await readFile(target.path, 'utf8')).toMatch(new RegExp(`>${said} · `));
  }
});

test('what no window asks for is refused', () => {
  expect(isPictureRequest(request)).toBe(true);
  for (const odd of [
    null,
    { ...request, format: 'exe' },
    { ...request, listsSources: 'all' },
    { ...request, rows: '§' },
    { ...request, view: { ...request.view, timeExtent: { from: 1, to: 0 } } },
    { ...request, view: { ...request.view, lanes: { by: 'nothing' } } },
  ])
    expect(isPictureRequest(odd)).toBe(false);
});
