import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOf, searchWords } from '../search/search-words.ts';
import { findRows } from './full-text.ts';
import { createMemoryDatabase, type Database } from './open-database.ts';
import { wordTables } from './working-tables.ts';
import { gatherWordRows } from './word-rows.ts';

const { signal } = new AbortController();

/** Rows of the columns stand in another order than those of the table, and the last ones of the table are in none. */
function rowOfFid(count: number): (fid: number) => number | null {
  return (fid) => (fid > count ? null : count - fid);
}

async function withTexts(use: (fill: (texts: readonly string[]) => Database) => Promise<void>): Promise<void> {
  const database = await createMemoryDatabase();
  database.exec(wordTables);
  const insert = database.prepare<[number, string]>('INSERT INTO ct_search (rowid, words) VALUES (?, ?)');
  try {
    await use((texts) => {
      database.exec('DELETE FROM ct_search WHERE rowid < 1000');
      for (const [at, text] of texts.entries()) insert.run(at + 1, searchWords([text]));
      return database;
    });
  } finally {
    database.close();
  }
}

test('rows are those that full text finds, be a word in many events or in few, changed or gone', async () => {
  const word = fc.stringMatching(/^[a-cA-Cz0-1éяʼ東_-]{1,4}$/u);
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 90 });
  const terms = fc.array(fc.stringMatching(/^[a-cz][a-cz01]{0,3}$/), { minLength: 1, maxLength: 5 });
  await withTexts(async (fill) => {
    await fc.assert(
      fc.asyncProperty(texts, text, terms, fc.nat({ max: 3 }), async (before, changed, asked, left) => {
        const database = fill(before);
        database.exec('DELETE FROM ct_search WHERE rowid IN (1, 3)');
        database.prepare('INSERT INTO ct_search (rowid, words) VALUES (1, ?)').run(searchWords([changed]));
        const count = Math.max(1, before.length - left);
        const rowOf = rowOfFid(count);
        const words = await gatherWordRows(database, rowOf, count, signal);
        for (const term of asked) {
          const expected = new Uint8Array(Math.ceil(count / 8));
          findRows(database, matchOf(term) ?? '', (fid) => {
            const row = rowOf(fid);
            if (row !== null) expected[row >> 3] = (expected[row >> 3] ?? 0) | (1 << (row & 7));
          });
          const found = new Uint8Array(expected.length);
          expect(words?.find(term, found)).toBe(true);
          expect([term, found]).toEqual([term, expected]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('what is found stands beside what was found before', async () => {
  await withTexts(async (fill) => {
    const words = await gatherWordRows(fill(['apple', 'bread', 'apples']), (fid) => fid - 1, 3, signal);
    const found = Uint8Array.of(0b010);
    words?.find('app', found);
    expect(found[0]).toBe(0b111);
  });
});

test('what may be several words, or begins with no letter from a to z, is left to full text', async () => {
  await withTexts(async (fill) => {
    const words = await gatherWordRows(fill(['rare earth', '2025', '東京', 'часть']), (fid) => fid - 1, 4, signal);
    for (const term of ['rare earth', '2025', '東京', 'час', 'a東', 'o’b', 'A', '']) {
      const found = new Uint8Array(1);
      expect([term, words?.find(term, found), found[0]]).toEqual([term, false, 0]);
    }
  });
});

test('gathering ends where it is ended', async () => {
  await withTexts(async (fill) => {
    const ending = new AbortController();
    const gathered = gatherWordRows(fill(['apple']), (fid) => fid - 1, 1, ending.signal);
    ending.abort();
    expect(await gathered).toBeNull();
  });
});
