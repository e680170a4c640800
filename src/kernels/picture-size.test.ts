import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureSize } from './picture-size.ts';

/** Five pixels wide, three high; of the JPEG its beginning. */
const pictures = {
  PNG: 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAIAAADUVFKvAAAAFElEQVR4nGM8ISfHgASYGFABOh8AMCIBCrIPekkAAAAASUVORK5CYII=',
  JPEG: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAADAAUDASIAAhEBAxEB/8QAHwAAAQUB',
  GIF: 'R0lGODdhBQADAIEAAMgeHgAAAAAAAAAAACwAAAAABQADAAAICAABCBxIsGBAADs=',
  'WebP with losses': 'UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoFAAMADMDOJaACdAFAAAD+2iYRho1+LuxHGSQAAAA=',
  'WebP without losses': 'UklGRh4AAABXRUJQVlA4TBEAAAAvBIAAAAdQjyLXo/+BiOh/AAA=',
  'extended WebP':
    'UklGRlQAAABXRUJQVlA4WAoAAAAQAAAABAAAAgAAQUxQSAoAAAABB1CtiAhERP8DVlA4ICQAAABwAQCdASoFAAMADMDOJaACdAFAAAD+2iYRho1+LuxHGSQAAAA=',
  AVIF: 'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIgAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAABQAAAAMAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAKm1kYXQSAAoIGAhk0QENBoQyFB/3h4UV3///4sAAAJA1jjwuTpPj',
};
const all = Object.entries(pictures).map(([name, base64]) => ({ name, bytes: Buffer.from(base64, 'base64') }));

describe.each(all)('a $name', ({ bytes }) => {
  test('tells its size', () => {
    expect(pictureSize(bytes)).toEqual({ width: 5, height: 3 });
  });

  test('that is cut off tells it, or tells none', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect([null, { width: 5, height: 3 }]).toContainEqual(pictureSize(bytes.subarray(0, length)));
    }
  });

  test('that is damaged anywhere neither throws nor goes on for ever', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        const size = pictureSize(damaged);
        expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
    );
  });
});

test('a size is read as it is written into the header, as large as that allows', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.nat(65535), (large, small) => {
      const png = Buffer.from(pictures.PNG, 'base64');
      png.writeUInt32BE(large, 16);
      png.writeUInt32BE(small, 20);
      expect(pictureSize(png)).toEqual({ width: large, height: small });
      const gif = Buffer.from(pictures.GIF, 'base64');
      gif.writeUInt16LE(small, 6);
      expect(pictureSize(gif)).toEqual({ width: small, height: 3 });
    }),
  );
});

test('what is no picture has no size', () => {
  expect(pictureSize(Buffer.from('<svg width="9" height="9"/>'))).toBeNull();
  expect(pictureSize(new Uint8Array())).toBeNull();
});
