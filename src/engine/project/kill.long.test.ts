import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesUntilKilled } from '../fixtures/lines-until-killed.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { seededRandom } from '../fixtures/seeded-random.ts';
import { amount } from '../fixtures/test-length.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { undo } from './history.ts';
import { openToWrite } from './open-database.ts';
import { saveProject } from './save-project.ts';

const kills = amount(20, 300);
const editingProcess = fileURLToPath(new URL('../fixtures/editing-process.ts', import.meta.url));

interface Acknowledged {
  readonly undoes: boolean;
  readonly row: number;
  readonly title: string;
}

/** The titles as they should be: each acknowledged edit made, each acknowledged undo taken back. */
function titlesAfter(before: readonly string[], steps: readonly Acknowledged[]): readonly string[] {
  const states = [before];
  for (const { undoes, row, title } of steps) {
    if (undoes) states.pop();
    else states.push((states.at(-1) ?? before).with(row, title));
  }
  return states.at(-1) ?? before;
}

test(
  `of a project that is killed ${kills} times while it is edited, no acknowledged edit is lost`,
  { timeout: kills * 60_000 },
  async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'talks.gpkg');
    await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
    let acknowledged = 0;
    let journals = 0;
    let unacknowledged = 0;
    let titles = await titlesIn(path);
    const seed = Date.now() % 2 ** 32;
    process.stdout.write(`kills while editing from seed ${seed}\n`);
    const random = seededRandom(seed);
    for (let run = 1; run <= kills; run++) {
      const [answers, afterMs] = [1 + random.below(8), random.below(40)];
      const lines = await linesUntilKilled([editingProcess, path, String(run)], answers, afterMs);
      const steps = lines.map((line) => JSON.parse(line) as Acknowledged);
      expect(steps.length, 'edits before the kill').toBeGreaterThanOrEqual(answers);
      acknowledged += steps.length;
      if (existsSync(`${path}-journal`) && statSync(`${path}-journal`).size > 0) journals += 1;
      const found = await titlesIn(path);
      const wanted = titlesAfter(titles, steps);
      // the one after the last that was acknowledged may be there too: it is whole then
      const next = {
        undoes: (steps.length + 1) % 5 === 0,
        row: (steps.length + 1) % 3,
        title: `Run ${run}, step ${steps.length + 1}`,
      };
      if (JSON.stringify(found) !== JSON.stringify(wanted)) {
        expect(found).toEqual(titlesAfter(titles, [...steps, next]));
        unacknowledged += 1;
      }
      titles = found;
      const database = await openToWrite(path);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    }
    const database = await openToWrite(path);
    let undone = 0;
    while (undo(database) !== null) undone += 1;
    database.close();
    expect(await titlesIn(path)).toEqual(['Trump–Xi summit', 'Minerals framework', 'A rumour']);
    process.stdout.write(
      `kills ${kills}, acknowledged ${acknowledged}, made but not acknowledged ${unacknowledged}, journals left ${journals}, undone to the first state in ${undone} steps\n`,
    );
  },
);

async function titlesIn(path: string): Promise<readonly string[]> {
  const read = await readWhole(path, 'talks.gpkg');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.events.map(({ title }) => title['en'] ?? '');
}
