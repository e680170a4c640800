import { expect, test } from 'vitest';
import { formatFileSize } from './file-size-words.ts';

test.each([
  [999, '999 B', '999 o'],
  [12_400, '12 kB', '12 ko'],
  [1_440_000, '1.4 MB', '1,4 Mo'],
  [999_940_000, '999.9 MB', '999,9 Mo'],
  [4_049_000_000, '4 GB', '4 Go'],
])('%d bytes', (bytes, english, french) => {
  const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
  expect(plain(formatFileSize(bytes, 'en'))).toBe(english);
  expect(plain(formatFileSize(bytes, 'fr'))).toBe(french);
});
