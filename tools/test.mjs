// npm test: every gate, the build, a browser engine, and the journeys through both doors.
// `npm test -- --only=e2e [arguments of Playwright]` leaves out the quick gates.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, isBuildStale } from './build-app.mjs';
import { gates, passGates } from './gates.mjs';
import { projectRoot } from './project-root.mjs';
import { provideBrowser } from './provide-browser.mjs';

process.exitCode = await test(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function test(args) {
  const began = performance.now();
  const onlyJourneys = args.includes('--only=e2e');
  if (!onlyJourneys && !passGates(gates)) return 1;
  if ((!onlyJourneys || isBuildStale()) && !buildApp()) return 1;
  const browser = await provideBrowser();
  if (!browser) return 1;
  const playwright = join(projectRoot, 'node_modules/@playwright/test/cli.js');
  const rest = args.filter((arg) => arg !== '--only=e2e');
  const env = { ...process.env, CHRONOTOPE_CHROMIUM: browser };
  const run = spawnSync(process.execPath, [playwright, 'test', ...rest], { cwd: projectRoot, stdio: 'inherit', env });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(run.status === 0 ? `All passed in ${minutes} min.` : `Not passed, after ${minutes} min.`);
  return run.status ?? 1;
}
