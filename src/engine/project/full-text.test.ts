import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../kernels/fold-text.ts';
import { searchWords } from '../search/search-words.ts';
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
