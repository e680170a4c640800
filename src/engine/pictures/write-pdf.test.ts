import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { rectangle, type DrawnItem } from '../../paper/drawing.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { readPageFonts } from './page-fonts.ts';
import { writePdf } from './write-pdf.ts';

/** A reader of PDF that others wrote. */
const poppler = 'pdftoppm';
const hasPoppler = spawnSync(poppler, ['-v'], { stdio: 'ignore' }).error === undefined;
const dark = { colour: '#204060' };
const square = (x: number, y: number): string => rectangle({ x, y, width: 40, height: 40 });
const fading = {
  ...dark,
  x0: 50,
  x1: 90,
  stops: [
    { at: 0, opacity: 1 },
    { at: 1, opacity: 1 },
  ],
};
const items: readonly DrawnItem[] = [
  { kind: 'path', d: square(0, 0), fill: { colour: '#ffffff', opacity: 0.2 }, line: { ink: dark, width: 1 } },
  { kind: 'path', d: square(50, 0), fill: fading },
  {
    kind: 'group',
    clip: { x: 0, y: 0, width: 100, height: 100 },
    leftOut: [
      { x: 0, y: 50, width: 20, height: 40 },
      { x: 60, y: 50, width: 20, height: 40 },
    ],
    dx: 0,
    dy: 0,
    items: [{ kind: 'path', d: rectangle({ x: 0, y: 50, width: 100, height: 40 }), fill: dark }],
  },
];

test.skipIf(!hasPoppler)(
  'what fades is as strong as it says, whatever was drawn before, and boxes are left out (skipped without poppler)',
  async () => {
    await using folder = await scratchFolder();
    const fonts = await readPageFonts(join(import.meta.dirname, '../../../resources'));
    const page = { width: 100, height: 100, pointsPerPixel: 1, items };
    const target = join(folder.path, 'page.pdf');
    await writeFile(target, await writePdf([page], { title: 'Page', language: 'en' }, fonts));
    expect(spawnSync(poppler, ['-r', '72', '-png', '-singlefile', target, join(folder.path, 'page')]).status).toBe(0);
    const context = createCanvas(100, 100).getContext('2d');
    context.drawImage(await loadImage(join(folder.path, 'page.png')), 0, 0);
    const at = (x: number, y: number): readonly number[] => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
    expect(at(70, 20)).toEqual([0x20, 0x40, 0x60]);
    expect([at(10, 70), at(40, 70), at(70, 70), at(90, 70)]).toEqual([
      [255, 255, 255],
      [0x20, 0x40, 0x60],
      [255, 255, 255],
      [0x20, 0x40, 0x60],
    ]);
  },
);
