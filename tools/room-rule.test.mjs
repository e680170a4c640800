import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');

/**
 * Where the import stands, what it is, and what the rule says of it (null: nothing).
 * @type {readonly [file: string, source: string, expected: string | null][]}
 */
const cases = [
  // rooms
  ['src/engine/a.ts', "import { x } from '../shared/x.ts'; x();", null],
  ['src/engine/b.ts', "import { x } from './b2.ts'; x();", null],
  ['src/kernels/a.ts', "import { x } from '../engine/x.ts'; x();", "room 'kernels' may not import the room 'engine'"],
  ['src/shared/a.ts', "import { x } from '../kernels/x.ts'; x();", "room 'shared' may not import the room 'kernels'"],
  ['src/renderer/list/a.tsx', "import { x } from '../map/x.ts'; x();", "may not import the room 'renderer/map'"],
  ['src/renderer/list/b.tsx', "import { x } from '../store/x.ts'; x();", null],
  ['src/renderer/store/a.ts', "import { x } from '../list/x.ts'; x();", "may not import the room 'renderer/list'"],
  ['src/renderer/app/a.tsx', "import { x } from '../map/x.tsx'; x();", null],
  ['src/renderer/map/a.tsx', "import { x } from '../../main/x.ts'; x();", "may not import the room 'main'"],
  ['src/engine/c.ts', "import { x } from '../../../elsewhere/x.ts'; x();", 'lies outside the project'],
  ['src/engine/d.ts', "import { x } from '/etc/x.ts'; x();", 'lies outside the project'],
  // packages and Node
  ['src/engine/e.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');", null],
  ['src/kernels/b.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');", "may not import 'node:fs'"],
  ['src/engine/f.ts', "import { readFileSync } from 'fs'; readFileSync('x');", "may not import 'fs'"],
  ['src/renderer/map/b.ts', "import L from 'leaflet/dist/leaflet-src.esm.js'; L.map('x');", null],
  ['src/renderer/list/c.ts', "import L from 'leaflet'; L.map('x');", "may not import 'leaflet'"],
  ['src/renderer/app/c.ts', "import { create } from 'zustand'; create();", "may not import 'zustand'"],
  ['src/main/a.ts', "import { app } from 'electron'; app.quit();", null],
  ['src/server/a.ts', "import { app } from 'electron'; app.quit();", "may not import 'electron'"],
  ['src/renderer/timeline/a.ts', "import { scaleUtc } from 'd3-scale'; scaleUtc();", null],
  // every way to import
  ['src/kernels/c.ts', "import type { X } from '../engine/x.ts'; export type Y = X;", "the room 'engine'"],
  ['src/kernels/d.ts', "export type Y = import('../engine/x.ts').X;", "the room 'engine'"],
  ['src/kernels/e.ts', "export { x } from '../engine/x.ts';", "the room 'engine'"],
  ['src/kernels/f.ts', "export type { X } from '../engine/x.ts';", "the room 'engine'"],
  ['src/kernels/g.ts', "export * from '../engine/x.ts';", "the room 'engine'"],
  ['src/kernels/h.ts', "export const x = await import('../engine/x.ts');", "the room 'engine'"],
  ['src/kernels/i.ts', "import '../engine/x.ts';", "the room 'engine'"],
  ['src/kernels/j.ts', "import x = require('../engine/x.ts'); export const y = x;", "the room 'engine'"],
  ['src/kernels/k.ts', "export const x = require('../engine/x.ts');", "the room 'engine'"],
  ['src/kernels/l.ts', "const at = '../engine/x.ts'; export const x = await import(at);", 'name what is imported'],
  ['src/kernels/m.ts', 'export const x = await import(`../shared/${Math.random()}.ts`);', 'name what is imported'],
  ['tools/a.mjs', "const at = './x.mjs'; export const x = await import(at);", null],
  // types only
  ['src/shared/b.ts', "import type { Point } from 'geojson'; export type P = Point;", null],
  ['src/shared/c.ts', "import { Point } from 'geojson'; export const p = Point;", "may not import 'geojson'"],
  // stylesheets and other files
  ['src/renderer/list/d.tsx', "import './list.css';", null],
  ['src/renderer/list/e.tsx', "import '../ui/button.css';", null],
  ['src/renderer/list/f.tsx', "import '../map/map.css';", "the room 'renderer/map'"],
  ['src/renderer/map/c.tsx', "import 'leaflet/dist/leaflet.css';", null],
  ['src/renderer/app/d.tsx', "import '@fontsource-variable/inter/wght.css';", null],
  ['src/renderer/app/e.tsx', "import icon from './icon.svg?url'; export const i = icon;", null],
  // tests
  ['src/kernels/a.test.ts', "import { test } from 'vitest'; import 'fast-check'; import 'node:fs'; test('x');", null],
  ['src/kernels/b.test.ts', "import { x } from '../engine/x.ts'; x();", "the room 'engine'"],
  ['src/kernels/n.ts', "import { test } from 'vitest'; test('x');", "may not import 'vitest'"],
  ['src/renderer/map/a.test.ts', "import { create } from 'fontkit'; create('x');", null],
  ['src/renderer/map/d.ts', "import { create } from 'fontkit'; create('x');", "may not import 'fontkit'"],
  // rooms that are not in the table
  ['src/utils/a.ts', 'import "./b.ts";', "no room 'utils'"],
  ['src/engine/g.ts', 'import "../utils/b.ts";', "no room 'utils'"],
  ['src/renderer/a.ts', 'import "./b.ts";', "no room 'renderer'"],
  ['src/renderer/gadgets/a.ts', 'import "./b.ts";', "no room 'renderer/gadgets'"],
  ['some.config.ts', "import { defineConfig } from 'vite'; defineConfig({});", null],
];

/** @type {string} */
let tree;
/** @type {Map<string, string[]>} */
const said = new Map();

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'rooms-'));
  mkdirSync(join(tree, 'tools'));
  for (const file of ['rooms.mjs', 'room-verdict.mjs', 'room-rule.mjs'])
    copyFileSync(join(import.meta.dirname, file), join(tree, 'tools', file));
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const config = {
    plugins: [],
    jsPlugins: ['./tools/room-rule.mjs'],
    categories: { correctness: 'off' },
    rules: { 'chronotope/rooms': 'error' },
  };
  writeFileSync(join(tree, '.oxlintrc.json'), JSON.stringify(config));
  for (const [file, source] of cases) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), source);
  }
  for (const { filename, message } of lint()) said.set(filename, [...(said.get(filename) ?? []), message]);
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** @returns {{ filename: string, message: string }[]} */
function lint() {
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
  const options = { cwd: tree, encoding: /** @type {const} */ ('utf8') };
  const run = spawnSync(process.execPath, [oxlint, '--format=json', ...cases.map(([file]) => file)], options);
  return JSON.parse(run.stdout).diagnostics;
}

describe('the room rule', () => {
  test.each(cases.map(([file, source, expected]) => ({ file, source, expected })))(
    '$file: $source',
    ({ file, expected }) => {
      const messages = said.get(file) ?? [];
      if (expected === null) expect(messages).toEqual([]);
      else expect(messages).toEqual([expect.stringContaining(expected)]);
    },
  );
});
