import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../kernels/fold-text.ts';
import { searchWords } from '../search/search-words.ts';
import { findRows } from './full-text.ts';
import { createMemoryDatabase } from './open-database.ts';
import { wordTables } from './working-tables.ts';

test('full text finds in a text of ASCII the words that folding makes of it', async () => {
  const database = await createMemoryDatabase();
  database.exec(wordTables);
  database.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'ct_search', 'instance')");
  const insert = database.prepare<[number, string]>('INSERT INTO ct_search (rowid, words) VALUES (?, ?)');
  const words = database.prepare<[number], [string, number]>(
    'SELECT term, offset FROM temp.words WHERE doc = ? ORDER BY offset',
  );
  const texts = fc.array(fc.stringMatching(/^[\t-\r -~]*$/), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, (plain) => {
      database.exec('DELETE FROM ct_search WHERE rowid IN (1, 2)');
      insert.run(1, searchWords(plain));
      insert.run(2, plain.map(foldText).join(' \uE000 '));
      expect(words.raw().all(1)).toEqual(words.raw().all(2));
    }),
  );
  database.close();
});

test('a project that was made without the first letters of its words is searched and changed as others are', async () => {
  const databases = await Promise.all([createMemoryDatabase(), createMemoryDatabase()]);
  const [now, before] = [wordTables, wordTables.replace(", prefix='1 2'", '')];
  expect(before).not.toBe(now);
  for (const [index, database] of databases.entries()) database.exec(index === 0 ? now : before);
  const text = fc.stringMatching(/^[a-c ]{0,12}$/);
  const beginning = fc.stringMatching(/^[a-c]{1,3}$/);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, beginning, (texts, changed, begun) => {
      const found = databases.map((database) => {
        database.exec('DELETE FROM ct_search WHERE rowid <= 6');
        const insert = database.prepare<[number, string]>('INSERT INTO ct_search (rowid, words) VALUES (?, ?)');
        for (const [row, words] of texts.entries()) insert.run(row + 1, words);
        database.exec('DELETE FROM ct_search WHERE rowid = 1');
        insert.run(1, changed);
        const rows: number[] = [];
        findRows(database, `"${begun}" *`, (row) => rows.push(row));
        return rows;
      });
      const all = [changed, ...texts.slice(1)];
      const meant = all.flatMap((words, row) =>
        words.split(' ').some((word) => word.startsWith(begun)) ? [row + 1] : [],
      );
      expect(found).toEqual([meant, meant]);
    }),
  );
  for (const database of databases) database.close();
});
