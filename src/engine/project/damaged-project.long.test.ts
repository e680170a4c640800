import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeDamagedProject } from '../fixtures/damaged-project.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { amount } from '../fixtures/test-length.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { saveProject } from './save-project.ts';

const projects = amount(200, 10_000);
/** Far beyond what the slowest machine takes for one small project. */
const longestMs = 60_000;
const openingProcess = fileURLToPath(new URL('../fixtures/opening-process.ts', import.meta.url));

test(
  `${projects} damaged projects are each opened or refused: no crash, no hang, and nothing is written elsewhere`,
  { timeout: projects * 1000 + longestMs },
  async () => {
    await using folder = await scratchFolder();
    const [outside, inside, data] = ['outside', 'inside', 'data'].map((name) => join(folder.path, name));
    for (const path of [outside, inside, data]) await mkdir(path ?? '');
    await writeFile(join(outside ?? '', 'precious'), 'precious');
    const whole = join(folder.path, 'whole.gpkg');
    await saveProject(tinyDataset(), { path: whole, fileName: 'whole.gpkg', mayReplace: false }, 'tiny.json');
    const bytes = await readFile(whole);

    const child = spawn(process.execPath, [openingProcess, data ?? '', whole], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = answersOf(child);
    const outcomes = new Map<string, number>();
    const firstSeed = amount(0, Date.now() % 1_000_000);
    for (let seed = firstSeed; seed < firstSeed + projects; seed++) {
      const path = join(inside ?? '', `${seed}.gpkg`);
      writeDamagedProject(path, bytes, seed);
      child.stdin.write(`${path}\n`);
      const outcome = await answers.next(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await rm(path, { force: true });
    }
    child.stdin.end();
    await once(child, 'close');
    expect(child.exitCode).toBe(0);

    expect(await readdir(folder.path)).toEqual(['data', 'inside', 'outside', 'whole.gpkg']);
    expect(await readdir(outside ?? '')).toEqual(['precious']);
    expect(await readFile(join(outside ?? '', 'precious'), 'utf8')).toBe('precious');
    expect(await readFile(whole)).toEqual(bytes);
    const told = [...outcomes].toSorted((a, b) => b[1] - a[1]).map(([outcome, count]) => `${count} ${outcome}`);
    process.stdout.write(`damaged projects ${projects}, seeds from ${firstSeed}: ${told.join('; ')}\n`);
    expect([...outcomes.keys()].filter((outcome) => outcome.includes('unexpected'))).toEqual([]);
  },
);

/** The lines that a process answers with, one after the other. A process that says nothing is ended, by the seed it hung at. */
function answersOf(child: ChildProcess): { next(seed: number): Promise<string> } {
  if (child.stdout === null) throw new Error('the process has no output');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async next(seed) {
      const late = new AbortController();
      const line = await Promise.race([
        lines.next(),
        wait(longestMs, 'hung' as const, { signal: late.signal }).catch(() => 'hung' as const),
      ]);
      late.abort();
      if (line === 'hung') {
        child.kill('SIGKILL');
        throw new Error(`hung at seed ${seed}`);
      }
      if (line.done === true)
        throw new Error(`the process ended at seed ${seed}: ${child.exitCode ?? child.signalCode}`);
      return line.value;
    },
  };
}
