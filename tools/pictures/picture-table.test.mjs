import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.mjs';
import { commandPictures, makeCommandPicture } from './command-pictures.mjs';
import { documentPictures, pictures } from './picture-table.mjs';

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

test('what the command line makes for the documents is what stands there, byte by byte', { timeout: 120_000 }, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'chronotope-pictures-'));
  try {
    for (const name of Object.keys(commandPictures)) {
      makeCommandPicture(name, scratch);
      const [made, kept] = [scratch, folder].map((place) => readFileSync(join(place, `${name}.png`)));
      // npm run pictures makes it anew
      expect(made?.equals(kept ?? new Uint8Array()), name).toBe(true);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

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
