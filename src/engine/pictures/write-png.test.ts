import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, test } from 'vitest';
import { rectangle, type DrawnItem, type DrawnPage, type DrawnText } from '../../paper/drawing.ts';
import { hatching } from '../../paper/hatching.ts';
import { readPageFonts, type PageFonts } from './page-fonts.ts';
import { writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';

const folder = join(import.meta.dirname, '../../../resources');
const size = { width: 240, height: 80, pointsPerPixel: 0.75 };
const dotsPerInch = 192;
const dark = { colour: '#204060' };
let fonts: PageFonts;

beforeAll(async () => {
  fonts = await readPageFonts(folder);
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
});

const area = { x: 20, y: 10, width: 200, height: 60 };
const hole = { x: 60, y: 25, width: 40, height: 30 };
const ring = [20, 10, 220, 10, 220, 70, 20, 70];
const drawings: Readonly<Record<string, readonly DrawnItem[]>> = {
  'an area with a hole': [
    { kind: 'path', d: rectangle(area) + rectangle(hole), evenOdd: true, fill: { colour: '#cc3311', opacity: 0.4 } },
  ],
  hatching: [{ kind: 'path', d: hatching([ring]), line: { ink: dark, width: 1.5 } }],
  'a dashed line': [{ kind: 'path', d: 'M10 40C80 0 160 80 230 40', line: { ink: dark, width: 3, dash: [9, 5] } }],
  'what fades': [
    {
      kind: 'path',
      d: rectangle(area),
      fill: {
        ...dark,
        x0: 20,
        x1: 220,
        stops: [
          { at: 0, opacity: 0 },
          { at: 1, opacity: 1 },
        ],
      },
    },
  ],
  circles: [
    { kind: 'circle', x: 60, y: 40, radius: 25, fill: dark, line: { ink: { colour: '#ee7733' }, width: 4 } },
    { kind: 'circle', x: 160, y: 40, radius: 25, line: { ink: dark, width: 1 } },
  ],
  'what is moved and cut': [
    {
      kind: 'group',
      clip: { x: 10, y: 10, width: 90, height: 30 },
      dx: 50,
      dy: 20,
      items: [{ kind: 'circle', x: 60, y: 30, radius: 40, fill: dark }],
    },
  ],
  'what leaves boxes out': [
    {
      kind: 'group',
      clip: { x: 10, y: 0, width: 180, height: 60 },
      leftOut: [hole, { x: 100, y: 25, width: 20, height: 40 }],
      dx: 10,
      dy: 5,
      items: [{ kind: 'path', d: rectangle(area), fill: dark }],
    },
  ],
  'text that starts': [text('Busan, October', { x: 10 })],
  'text that ends, in strong letters': [text('Busan, October', { x: 230, anchor: 'end', strong: true })],
  'text around its middle, in two fonts': [text('釜山 APEC 2025 부산', { x: 120, anchor: 'middle' })],
  'text with a halo on an area': [
    { kind: 'path', d: rectangle(area), fill: dark },
    text('対中輸出 Séoul', { x: 40, halo: { ink: { colour: '#ffffff' }, width: 6 } }),
  ],
};

test.each(Object.entries(drawings))(
  '%s: its pixels are those that another program makes of the SVG',
  async (_, items) => {
    const page = { ...size, items };
    const [ours, theirs, none] = [await pixels(page), await pixelsOfSvg(page), await pixels({ ...size, items: [] })];
    const drawn = difference(theirs, none);
    expect(drawn).toBeGreaterThan(1000);
    // edges are smoothed a little differently, and letters stand on whole pixels; anything left out or elsewhere is far more
    expect(difference(ours, theirs) / drawn).toBeLessThan(0.15);
  },
);

test('a letter that no font of the app has is a box, on every machine the same', async () => {
  const page = (letters: string): DrawnPage => ({ ...size, items: [text(letters, { x: 20 })] });
  const [hebrew, thai] = [await pixels(page('א')), await pixels(page('ก'))];
  expect(hebrew).toEqual(thai);
  expect(difference(hebrew, await pixels(page(' ')))).toBeGreaterThan(100);
});

test('line breaks and tabs within a text are a space, and a space that does not break stays one', () => {
  const written = (letters: string): string =>
    fonts
      .runsOf(letters, { strong: false })
      .map((run) => run.text)
      .join('');
  expect(written('one\r\ntwo\tthree\u2028four\u00a0: five')).toBe('one two three four\u00a0: five');
  expect(fonts.missing().has('\n')).toBe(false);
});

test('a program that draws does not read the fonts of the machine', { timeout: 60_000 }, () => {
  const program = `
    import { readPageFonts } from '${import.meta.resolve('./page-fonts.ts')}';
    import { writePng } from '${import.meta.resolve('./write-png.ts')}';
    await writePng({ width: 9, height: 9, pointsPerPixel: 1, items: [] }, 72, await readPageFonts(${JSON.stringify(folder)}));
    const { GlobalFonts } = await import('@napi-rs/canvas');
    console.log(GlobalFonts.families.length);`;
  const { DISABLE_SYSTEM_FONTS_LOAD: _, ...env } = process.env;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    env,
  });
  expect(said.toString().trim()).toBe('0');
});

test('a page too large to be drawn becomes coarser, and the file says how fine it is', async () => {
  const png = await writePng({ width: 100, height: 4000, pointsPerPixel: 0.75, items: [] }, 3000, fonts);
  const { width, height } = await loadImage(png);
  expect(height).toBeLessThanOrEqual(16_000);
  expect(height / width).toBeCloseTo(40, 0);
  const perMetre = png.readUInt32BE(png.indexOf('pHYs') + 4);
  expect((height / perMetre) * (72 / 0.0254)).toBeCloseTo(3000, -1);
});

function text(letters: string, { x, ...rest }: Pick<DrawnText, 'x'> & Partial<DrawnText>): DrawnText {
  return { kind: 'text', text: letters, x, y: 48, size: 22, strong: false, anchor: 'start', ink: dark, ...rest };
}

async function pixels(page: DrawnPage): Promise<Uint8ClampedArray> {
  const image = await loadImage(await writePng(page, dotsPerInch, fonts));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

async function pixelsOfSvg(page: DrawnPage): Promise<Uint8Array> {
  const names = ['inter-regular.ttf', 'inter-semibold.ttf', 'noto-sans-ja.otf', 'noto-sans-ko.otf', 'noto-sans-zh.otf'];
  const fontBuffers = await Promise.all(names.map((name) => readFile(join(folder, 'fonts', name))));
  const drawing = new Resvg(await writeSvg(page, 'page', fonts), {
    background: '#fff',
    fitTo: { mode: 'width', value: 480 },
    font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Inter' },
  });
  try {
    return drawing.render().pixels;
  } finally {
    drawing.free();
  }
}

/** The sum of all differences of colour, in whole pixels from black to white. */
function difference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  expect(one.length).toBe(other.length);
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / (3 * 255);
}
