import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesUntilKilled } from '../fixtures/lines-until-killed.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { seededRandom } from '../fixtures/seeded-random.ts';
import { amount } from '../fixtures/test-length.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { undo } from '../project/history.ts';
import { openToWrite } from '../project/open-database.ts';
import { saveProject } from '../project/save-project.ts';

const kills = amount(3, 100);
const rowsATable = 300;
const importingProcess = fileURLToPath(new URL('../fixtures/importing-process.ts', import.meta.url));

interface Kill {
  readonly answers: number;
  readonly afterMs: number;
}

interface Answer {
  readonly begun?: true;
  readonly undoes?: boolean;
}

/** What was answered before the process was killed: so many answers after it had begun, and some milliseconds into the next. */
async function importUntilKilled(path: string, run: number, { answers, afterMs }: Kill): Promise<readonly Answer[]> {
  const args = [importingProcess, path, String(run), String(rowsATable), 'resources'];
  const lines = await linesUntilKilled(args, answers + 1, afterMs);
  return lines.map((line) => JSON.parse(line) as Answer);
}

/** How many tables are in the project once these were added and taken back again. */
function tablesAfter(before: number, steps: readonly Answer[]): number {
  return steps.reduce((tables, { undoes }) => tables + (undoes === true ? -1 : 1), before);
}

test(
  `of a project that is killed ${kills} times while tables are added to it, each table is there whole or not at all`,
  { timeout: kills * 60_000 },
  async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'talks.gpkg');
    await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
    const eventsBefore = 3;
    let [tables, acknowledged, unacknowledged] = [0, 0, 0];
    const seed = Date.now() % 2 ** 32;
    process.stdout.write(`kills while importing from seed ${seed}\n`);
    const random = seededRandom(seed);
    for (let run = 1; run <= kills; run++) {
      const kill = { answers: 1 + random.below(4), afterMs: random.below(400) };
      const [begun, ...steps] = await importUntilKilled(path, run, kill);
      expect(begun).toEqual({ begun: true });
      expect(steps.length).toBeGreaterThanOrEqual(kill.answers);
      expect(steps.filter(({ undoes }) => undoes === undefined)).toEqual([]);
      acknowledged += steps.length;
      const database = await openToWrite(path);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      const events = Number(database.prepare('SELECT count(*) FROM events').pluck().get());
      const placed = database.prepare('SELECT count(*) FROM rtree_events_geom').pluck().get();
      database.close();
      const found = (events - eventsBefore) / rowsATable;
      const wanted = tablesAfter(tables, steps);
      if (found !== wanted) {
        // the one after the last that was answered may be there too: it is whole then
        expect(found).toBe(tablesAfter(tables, [...steps, { undoes: (steps.length + 1) % 3 === 0 }]));
        unacknowledged += 1;
      }
      // two of the first three events have a place
      expect(placed).toBe(found * rowsATable + 2);
      tables = found;
    }
    const database = await openToWrite(path);
    let undone = 0;
    while (undo(database) !== null) undone += 1;
    expect(database.prepare('SELECT count(*) FROM events').pluck().get()).toBe(eventsBefore);
    database.close();
    process.stdout.write(
      `kills while importing ${kills}, acknowledged ${acknowledged}, made but not acknowledged ${unacknowledged}, undone to the first state in ${undone} steps\n`,
    );
  },
);
