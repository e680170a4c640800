import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.mjs';
import { commandPictures, makeCommandPicture } from './command-pictures.mjs';
import { documentPictures, pictures } from './picture-table.mjs';
import { readPixels } from './read-pixels.mjs';

const folder = join(projectRoot, 'docs/pictures');

test('no two pictures have the same name', () => {
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
});

test('the pictures of the documents are in the table, and in their folder nothing else', () => {
  const names = pictures.map(({ name }) => name);
  for (const name of documentPictures) expect(names).toContain(name);
  const all = [...documentPictures, ...Object.keys(commandPictures)];
  expect(readdirSync(folder).toSorted()).toEqual(all.map((name) => `${name}.png`).toSorted());
});

test('what the command line makes for the documents is what stands there', { timeout: 120_000 }, async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'chronotope-pictures-'));
  try {
    for (const name of Object.keys(commandPictures)) {
      makeCommandPicture(name, scratch);
      const { most, share } = await differences(join(scratch, `${name}.png`), join(folder, `${name}.png`));
      // npm run pictures makes it anew
      expect(most, name).toBeLessThan(16);
      expect(share, name).toBeLessThan(0.01);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** Levels, of 255, that edges may differ by between kinds of processors in any number of pixels. */
const quiet = 2;

/**
 * `most`: the greatest difference of one colour of one pixel, of 255; `share`: the part of all pixels that differ by more than
 * `quiet` in some colour. Where many edges lie upon one another a few pixels differ by more than an edge alone: what is moved
 * differs by hundreds, and what has another tint differs in many pixels.
 * @param {string} one path of a PNG
 * @param {string} other
 */
async function differences(one, other) {
  const made = await readPixels(one);
  const kept = await readPixels(other);
  expect([made.width, made.height]).toEqual([kept.width, kept.height]);
  let most = 0;
  let loud = 0;
  for (let pixel = 0; pixel < made.data.length; pixel += 4) {
    let difference = 0;
    for (let at = pixel; at < pixel + 4; at++)
      difference = Math.max(difference, Math.abs((made.data[at] ?? 0) - (kept.data[at] ?? 0)));
    most = Math.max(most, difference);
    if (difference > quiet) loud++;
  }
  return { most, share: loud / (made.width * made.height) };
}

test('every picture that a document shows is there', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(projectRoot, 'docs')).map((name) => `docs/${name}`),
  ];
  const shown = documents
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...readFileSync(join(projectRoot, path), 'utf8').matchAll(/pictures\/([\w-]+\.png)/g)])
    .map(([, file = '']) => file);
  expect(shown.length).toBeGreaterThan(0);
  for (const file of shown) expect(existsSync(join(folder, file)), file).toBe(true);
});
