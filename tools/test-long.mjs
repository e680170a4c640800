// npm run test:long: the long form of the tests that have one, `*.long.test.ts`. They print their figures.
// `npm run test:long -- kill` runs those whose name holds "kill"; `-- malformed-files -t kml` of these the tests that name KML.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
const [name = '', ...more] = process.argv.slice(2);
const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.long.test.ts') && basename(path).includes(name),
);
if (files.length === 0) throw new Error(`No long test is called "${name}".`);
const args = ['run', ...files, '--silent=false', '--reporter=verbose', '--fileParallelism=false', ...more];
const env = { ...process.env, CHRONOTOPE_TESTS: 'long' };
process.exitCode =
  spawnSync(process.execPath, [vitest, ...args], { cwd: projectRoot, stdio: 'inherit', env }).status ?? 1;
