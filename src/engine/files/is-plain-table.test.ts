import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { isPlainTable } from './is-plain-table.ts';

test.each([
  ['a.csv', 'title,date\nSummit,2025', true],
  ['a.csv', 'Headline,Year,Media\nSummit,2025,', false],
  ['a.tsv', '\uFEFF"Start Date"\t"Headline"\t"Media"\n', false],
  ['a.json', '{}', false],
])('%s with %j', async (fileName, content, isTable) => {
  await using folder = await scratchFolder();
  const path = join(folder.path, fileName);
  await writeFile(path, content);
  expect(isPlainTable({ path, fileName })).toBe(isTable);
});

test('what is not there counts as what its name says', async () => {
  expect(isPlainTable({ path: '/nowhere/a.csv', fileName: 'a.csv' })).toBe(true);
});
