import { expect, test } from 'vitest';
import { detectDataset } from './detect-dataset.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(['{"format"', '\uFEFF \r\n\t{ \n "format"', '{}', '{', '{"title": "東京'])('%j begins a dataset', (text) => {
  expect(detectDataset(utf8(text))).toBe('dataset');
});

test('a character cut in two at the end of the head is no fault', () => {
  expect(detectDataset(utf8('{"title": "東').subarray(0, -1))).toBe('dataset');
});

test.each(['[1, 2]', 'date,title\n2025,x', '<kml>', '   ', '{format: 1}', '{"a": "\u0000"', '{"a": "\u001B[0m"'])(
  '%j begins something else',
  (text) => {
    expect(detectDataset(utf8(text))).toBe('other');
  },
);

test('a picture and an archive are something else', () => {
  expect(detectDataset(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('other');
  expect(detectDataset(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toBe('other');
});

test('UTF-16 and Latin-1 are told from it', () => {
  expect(detectDataset(Buffer.from('\uFEFF{"format"', 'utf16le'))).toBe('encoding');
  expect(detectDataset(Buffer.from('\uFEFF{"format"', 'utf16le').swap16())).toBe('encoding');
  expect(detectDataset(Buffer.from('{"title": "Pékin"', 'latin1'))).toBe('encoding');
});
