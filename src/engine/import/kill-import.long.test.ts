import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { amount } from '../fixtures/test-length.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { undo } from '../project/history.ts';
import { openToWrite } from '../project/open-database.ts';
import { saveProject } from '../project/save-project.ts';

const kills = amount(3, 100);
const rowsATable = 300;
const importingProcess = fileURLToPath(new URL('../fixtures/importing-process.ts', import.meta.url));

interface Answer {
  readonly begun?: true;
  readonly undoes?: boolean;
}

/** What was answered before the process was killed, some milliseconds after it began to import. */
async function importUntilKilled(path: string, run: number, afterMs: number): Promise<readonly Answer[]> {
  const args = [importingProcess, path, String(run), String(rowsATable), 'resources'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(afterMs);
  child.kill('SIGKILL');
  // nothing else may have ended it
  expect((await closed)[1]).toBe('SIGKILL');
  return told
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

/** How many tables are in the project once these were added and taken back again. */
function tablesAfter(before: number, steps: readonly Answer[]): number {
  return steps.reduce((tables, { undoes }) => tables + (undoes === true ? -1 : 1), before);
}

test(
  `of a project that is killed ${kills} times while tables are added to it, each table is there whole or not at all`,
  { timeout: kills * 20_000 },
  async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'talks.gpkg');
    await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
    const eventsBefore = 3;
    let [tables, acknowledged, unacknowledged] = [0, 0, 0];
    for (let run = 1; run <= kills; run++) {
      const [begun, ...steps] = await importUntilKilled(path, run, Math.random() * 3000);
      expect(begun).toEqual({ begun: true });
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
    expect(acknowledged).toBeGreaterThan(0);
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
