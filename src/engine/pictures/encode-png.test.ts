import { Transform } from 'node:stream';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng, pressRows } from './encode-png.ts';

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 1, max: 30 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((colours) => ({ width, height, pixels: opaque(colours) })),
  );

test('what another reader of PNG sees in the file are the pixels that went into it', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, async (picture) => {
      expect(await read(await encodePng(picture, 96))).toEqual(picture.pixels);
    }),
  );
});

test('a picture of many bands is read as it was, from its first row to its last', async () => {
  // five bands, so that both are filled again, and rows that are as the one above where the band had others before
  const [width, height] = [700, 2400];
  const colours = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    const alike = Math.floor(at / (width * 3) / 3);
    return ((at % (width * 3)) * 7) ^ (alike * 31);
  });
  const picture = { width, height, pixels: opaque(colours) };
  const seen = await read(await encodePng(picture, 300));
  expect(Buffer.compare(seen, picture.pixels)).toBe(0);
});

test.each([1, 2, 3, 5])(
  'where the rows cannot be pressed, at band %d of five, no file is made and nothing waits',
  async (at) => {
    const picture = { width: 700, height: 2400, pixels: opaque(new Uint8Array(700 * 2400 * 3)) };
    let bands = 0;
    const broken = new Transform({
      transform(_band, _encoding, done) {
        bands++;
        // as the thread that presses does, a while after it was asked
        setImmediate(() => done(bands === at ? new Error('no memory') : null));
      },
    });
    await expect(pressRows(picture, broken)).rejects.toThrow('no memory');
    expect(bands).toBe(at);
  },
);

test('the file says how many dots there are in a metre', async () => {
  const file = await encodePng({ width: 1, height: 1, pixels: opaque(new Uint8Array(3)) }, 300);
  const density = file.subarray(file.indexOf('pHYs') + 4);
  // 300 an inch; the unit is the metre
  expect([density.readUInt32BE(0), density.readUInt32BE(4), density.readUInt8(8)]).toEqual([11_811, 11_811, 1]);
});

/** With a fourth byte for each three. */
function opaque(colours: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: (colours.length / 3) * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (colours[Math.floor(at / 4) * 3 + (at % 4)] ?? 0),
  );
}

/** The pixels of a file, as the reader within Skia has them. */
async function read(file: Buffer): Promise<Uint8Array> {
  const image = await loadImage(file);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return new Uint8Array(context.getImageData(0, 0, image.width, image.height).data);
}
