import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDatasetFile } from '../files/read-file.ts';
import { malformedFile } from '../fixtures/malformed-file.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { amount } from '../fixtures/test-length.ts';
import { untoldSteps } from '../opening-steps.ts';

const cases = amount(200, 10_000);
const fixtures = fileURLToPath(new URL('../fixtures/interchange/', import.meta.url));

test.each(await readdir(fixtures))(
  `of ${cases} files made of %s in which much is wrong, each is read or refused`,
  async (name) => {
    await using folder = await scratchFolder();
    const whole = await readFile(join(fixtures, name));
    const path = join(folder.path, name);
    let [read, refused] = [0, 0];
    for (let seed = 0; seed < cases; seed++) {
      await writeFile(path, malformedFile(whole, seed));
      const opened = await readDatasetFile({ path, fileName: name }, untoldSteps, folder.path);
      if (opened.ok) read++;
      else refused++;
      const problems = !opened.ok
        ? opened.problems
        : opened.value.kind === 'records'
          ? opened.value.dataset.problems
          : [];
      expect(
        problems.map(({ message }) => message.key),
        `seed ${seed}`,
      ).not.toContain('problem.unexpected');
      if (!opened.ok) expect(problems.length, `seed ${seed}`).toBeGreaterThan(0);
    }
    process.stdout.write(`malformed ${name} ${cases}, read ${read}, refused ${refused}\n`);
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(await readdir(folder.path)).toEqual([name]);
    expect(process.memoryUsage.rss()).toBeLessThan(1_000_000_000);
  },
  cases * 300,
);
