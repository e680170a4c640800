import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { findMapping, keepMapping, type SavedMapping } from './saved-mappings.ts';

const mapping: SavedMapping = {
  header: ['what', 'when'],
  fileName: 'visits.csv',
  settings: {
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    hasHeader: true,
    decimal: ',',
    dateOrder: 'mdy',
    language: 'fr',
  },
  roles: ['title', 'when'],
};

test('a mapping is found by its header, the last one of several', async () => {
  await using folder = await scratchFolder();
  const dataFolder = join(folder.path, 'data');
  await keepMapping(dataFolder, mapping);
  const later: SavedMapping = { ...mapping, fileName: 'later.csv', roles: ['summary', 'when'] };
  await keepMapping(dataFolder, later);
  expect(await findMapping(dataFolder, ['what', 'when'])).toEqual(later);
  expect(await findMapping(dataFolder, ['when', 'what'])).toBeNull();
  expect(JSON.parse(await readFile(join(dataFolder, 'import-mappings.json'), 'utf8'))).toHaveLength(1);
});

test.each(['', '{', '[{"header": ["what", "when"]}]', '{"a": 1}', 'null'])(
  'a damaged file is none: %j',
  async (text) => {
    await using folder = await scratchFolder();
    await writeFile(join(folder.path, 'import-mappings.json'), text);
    expect(await findMapping(folder.path, ['what', 'when'])).toBeNull();
    await keepMapping(folder.path, mapping);
    expect(await findMapping(folder.path, ['what', 'when'])).toEqual(mapping);
  },
);

test('no more than fifty are kept', async () => {
  await using folder = await scratchFolder();
  for (let count = 0; count < 52; count++) await keepMapping(folder.path, { ...mapping, header: [String(count)] });
  expect(await findMapping(folder.path, ['1'])).toBeNull();
  expect(await findMapping(folder.path, ['2'])).not.toBeNull();
});
