import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.mjs';

const dataset = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');

/** @param {readonly string[]} args */
function chronotope(...args) {
  const options = { cwd: tmpdir(), encoding: /** @type {const} */ ('utf8') };
  return spawnSync(process.execPath, [join(projectRoot, 'tools/chronotope.mjs'), ...args], options);
}

test('the command runs from any folder, builds itself where it must, and ends with its code', () => {
  const inspected = chronotope('inspect', dataset, '--json');
  expect(inspected.stderr).toBe('');
  expect(inspected.status).toBe(0);
  expect(JSON.parse(inspected.stdout).counts.events).toBe(70);
  const lost = chronotope('inspect', 'no-such-file.json', '--lang', 'en');
  expect(lost.status).toBe(2);
  expect(lost.stderr).toMatch(/^error: “no-such-file.json” is not there/);
});
