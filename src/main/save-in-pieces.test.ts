import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Result } from '../shared/problem.ts';
import { createPieceFiles } from './save-in-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-pieces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keyOf(begun: Result<string>): string {
  return begun.ok ? begun.value : '';
}

test('a file that comes in pieces takes its place once it is whole', async () => {
  const path = join(folder, 'film.webm');
  writeFileSync(path, 'before');
  const files = createPieceFiles();
  const key = keyOf(await files.begin(path));
  for (const piece of ['one, ', 'two, ', 'three']) {
    expect(await files.add(key, new TextEncoder().encode(piece))).toEqual({ ok: true, value: null });
  }
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(await files.end(key)).toEqual({ ok: true, value: true });
  expect(readFileSync(path, 'utf8')).toBe('one, two, three');
  expect(readdirSync(folder)).toEqual(['film.webm']);
});

test('of a file that does not become whole nothing is left', async () => {
  const files = createPieceFiles();
  const key = keyOf(await files.begin(join(folder, 'other.webm')));
  await files.add(key, new Uint8Array(100));
  await files.drop(key);
  expect(readdirSync(folder)).toEqual(['film.webm']);
  await expect(files.add(key, new Uint8Array(1))).rejects.toThrow('no file is coming');
  // a folder stands in its place
  const blocked = keyOf(await files.begin(folder));
  expect(await files.end(blocked)).toMatchObject({ ok: false, problems: [{ message: { key: 'problem.saveFailed' } }] });
  expect(readdirSync(folder)).toEqual(['film.webm']);
  expect(await files.begin(join(folder, 'nowhere', 'film.webm'))).toMatchObject({ ok: false });
});
