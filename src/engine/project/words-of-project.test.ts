import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { findRows } from './full-text.ts';
import { openToRead, openToWrite, type Database } from './open-database.ts';
import { saveProject } from './save-project.ts';
import { WordsOfProject } from './words-of-project.ts';

function countFound(words: Database): number {
  let count = 0;
  findRows(words, '"rumour"', () => count++);
  return count;
}

test('while another program writes the file, words are found all the same, and are completed in it afterwards', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  const other = await openToWrite(path);
  other.exec("DELETE FROM ct_search; DELETE FROM ct_meta WHERE key = 'indexed'");
  other.exec('BEGIN IMMEDIATE');
  const reader = await openToRead(path);
  const words = new WordsOfProject(reader);
  const { signal } = new AbortController();
  const meanwhile = await words.prepare(signal);
  expect([meanwhile === reader, countFound(meanwhile)]).toEqual([false, 1]);
  other.exec('ROLLBACK');
  other.close();
  const afterwards = await words.prepare(signal);
  expect([afterwards === reader, countFound(afterwards)]).toEqual([true, 1]);
  reader.close();
});

test('a file that another program has to itself for a while is searched once it can be read again', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  const reader = await openToRead(path);
  reader.pragma('busy_timeout = 0');
  const words = new WordsOfProject(reader);
  const { signal } = new AbortController();
  const other = await openToWrite(path);
  other.exec('BEGIN EXCLUSIVE');
  await expect(words.prepare(signal)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  other.exec('ROLLBACK');
  other.close();
  expect(countFound(await words.prepare(signal))).toBe(1);
  reader.close();
});
