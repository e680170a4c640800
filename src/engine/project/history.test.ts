import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failure, success } from '../../shared/problem.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import type { CellValues, RowChange } from './edited-rows.ts';
import { edit, redo, undo } from './history.ts';
import { openToWrite, type Database } from './open-database.ts';
import { saveProject } from './save-project.ts';

const label = { key: 'journal.named', values: { label: 'Test' } };

/** All that a person can lose; not how often a row was written. */
function contentOf(database: Database): string {
  const columns = 'fid, hex(geom), id, title, edtf, earliest, latest, start_ms, end_ms, importance, doc';
  return JSON.stringify([
    database.prepare(`SELECT ${columns} FROM events ORDER BY fid`).raw().all(),
    database.prepare('SELECT fid, hex(geom), id, title, doc FROM places ORDER BY fid').raw().all(),
    database.prepare('SELECT * FROM rtree_events_geom ORDER BY id').raw().all(),
  ]);
}

async function withProject(work: (database: Database) => void): Promise<void> {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  const database = await openToWrite(path);
  // the disk is not what is tested here
  database.pragma('synchronous = OFF');
  try {
    work(database);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('SELECT count(*) FROM ct_touched').pluck().get()).toBe(0);
  } finally {
    database.close();
  }
}

const values: fc.Arbitrary<CellValues> = fc.record(
  {
    title: fc.string(),
    edtf: fc.option(fc.string()),
    start_ms: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    importance: fc.integer({ min: 1, max: 5 }),
    geom: fc.constant(null),
    doc: fc.json(),
  },
  { requiredKeys: ['title'] },
);
const change: fc.Arbitrary<RowChange> = fc.oneof(
  fc.record({ table: fc.constant('events' as const), fid: fc.integer({ min: 1, max: 3 }), values: fc.option(values) }),
  fc
    .tuple(fc.integer({ min: 4, max: 6 }), values)
    .map(([fid, made]) => ({ table: 'events' as const, fid, values: { ...made, id: `made-${fid}` } })),
);
// a row that was deleted comes back whole only by undo: here, too, it has its id
const wholeChange = change.map((made) =>
  made.values === null || made.fid > 3 ? made : { ...made, values: { ...made.values, id: `event-${made.fid}` } },
);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(wholeChange, { minLength: 1, maxLength: 4 }) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);

test('undo gives back each state that was, and redo the one after it, whatever was edited in between', async () => {
  await withProject((database) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const past: string[] = [];
        let future: string[] = [];
        for (const taken of steps) {
          const now = contentOf(database);
          if (taken === 'undo') {
            const before = past.pop();
            expect(undo(database) === null).toBe(before === undefined);
            if (before !== undefined) future.push(now);
            expect(contentOf(database)).toBe(before ?? now);
          } else if (taken === 'redo') {
            const after = future.pop();
            expect(redo(database) === null).toBe(after === undefined);
            if (after !== undefined) past.push(now);
            expect(contentOf(database)).toBe(after ?? now);
          } else {
            edit(database, () => success({ label, changes: taken }));
            past.push(now);
            future = [];
          }
        }
        const first = past[0] ?? contentOf(database);
        while (undo(database) !== null);
        expect(contentOf(database)).toBe(first);
        // the next run begins with a journal of its own
        database.exec("DELETE FROM ct_change; DELETE FROM ct_history; DELETE FROM ct_meta WHERE key = 'head'");
      }),
      { numRuns: 60 },
    );
  });
});

test('an edit that fails half-way leaves nothing behind', async () => {
  await withProject((database) => {
    const before = contentOf(database);
    const changes: readonly RowChange[] = [
      { table: 'events', fid: 1, values: { title: 'Another' } },
      { table: 'events', fid: 2, values: { id: 'summit' } },
    ];
    expect(() => edit(database, () => success({ label, changes }))).toThrow(/UNIQUE/);
    expect(contentOf(database)).toBe(before);
    expect(undo(database)).toBeNull();
  });
});

test('what a plan has written on its way is gone where it fails', async () => {
  await withProject((database) => {
    const before = contentOf(database);
    const planned = edit(database, () => {
      database.exec("UPDATE places SET title = 'half done', rev = rev + 1");
      return failure('problem.badRequest');
    });
    expect(planned.ok).toBe(false);
    expect(contentOf(database)).toBe(before);
  });
});
