import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * One thing that must hold, checked by a program that exits with 0 where it does.
 * @typedef {object} Gate
 * @property {string} name
 * @property {readonly string[]} command a script for Node, from the project's root, and its arguments
 * @property {RegExp} [telling] what to repeat of its output when it passed: the first group
 */

/** Every quick gate, in the order in which a mistake is cheapest to find. The room rule is one of the lint rules. */
export const gates = /** @type {const} @satisfies {readonly Gate[]} */ ([
  { name: 'format', command: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  {
    name: 'lint and rooms',
    command: [
      'node_modules/oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      'src',
      'tools',
      'e2e',
      'bench',
      'command-line.config.ts',
      'electron.vite.config.ts',
      'playwright.config.ts',
      'vitest.config.ts',
    ],
  },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'notices', command: ['tools/notices.mjs', '--check'] },
  { name: 'unit tests', command: ['node_modules/vitest/vitest.mjs', 'run'], telling: /Tests\s+(\d.*)/ },
]);

/**
 * Runs gates one after the other and prints a line for each; at the first that fails, its output.
 * @param {readonly Gate[]} list
 * @returns {boolean} whether all passed
 */
export function passGates(list) {
  return list.every((gate) => {
    const began = performance.now();
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const [script, ...args] = gate.command;
    const options = { cwd: projectRoot, env, encoding: /** @type {const} */ ('utf8'), maxBuffer: 2 ** 28 };
    const run = spawnSync(process.execPath, [join(projectRoot, script ?? ''), ...args], options);
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
    const told = gate.telling?.exec(run.stdout)?.[1] ?? '';
    console.log(`${run.status === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${gate.name}  ${told}`.trimEnd());
    if (run.status !== 0) console.error(run.stdout + run.stderr + (run.error?.message ?? ''));
    return run.status === 0;
  });
}
