import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { readText } from './read-text.ts';

test('a control character is a damaged one, wherever it stands; tabs, line ends and all others stay', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'table.csv');
  const character = fc.constantFrom('a', 'é', '稀', '\t', '\n', '\r', ' ', '\u0000', '\u0008', '\u000B', '\u001F');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: character, maxLength: 30 }), async (written) => {
      await writeFile(path, written);
      await using file = await open(path);
      let read = '';
      for await (const { text } of readText(file, 'utf-8')) read += text;
      expect(read).toBe(written.replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD'));
    }),
  );
});
