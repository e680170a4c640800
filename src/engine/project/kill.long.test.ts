import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
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

/** What was acknowledged before the process was killed, some milliseconds after it began to edit. */
async function editUntilKilled(path: string, run: number, afterMs: number): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [editingProcess, path, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
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
    .map((line) => JSON.parse(line) as Acknowledged);
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
  { timeout: kills * 12_000 },
  async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'talks.gpkg');
    await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
    let acknowledged = 0;
    let journals = 0;
    let unacknowledged = 0;
    let titles = await titlesIn(path);
    for (let run = 1; run <= kills; run++) {
      const steps = await editUntilKilled(path, run, Math.random() * 150);
      expect(steps.length, 'edits before the kill').toBeGreaterThan(0);
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
