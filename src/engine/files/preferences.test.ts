import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { isPreferences, readPreferences, writePreferences } from './preferences.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

const system = { language: 'system', theme: 'system', showsHint: true };

describe('readPreferences', () => {
  test('follows the system where nothing was set, in a folder that is not there yet', async () => {
    expect(await readPreferences(join(folder.path, 'none'))).toEqual(system);
  });

  test.each(['', '{"language": "fr"', 'null', '[]', '"fr"', '\u0000'])(
    'does so for a damaged file: %j',
    async (text) => {
      await writeFile(join(folder.path, 'preferences.json'), text);
      expect(await readPreferences(folder.path)).toEqual(system);
    },
  );

  test('keeps the choices that are whole', async () => {
    await writeFile(join(folder.path, 'preferences.json'), '{"language": "fr", "theme": "purple", "font": 9}');
    expect(await readPreferences(folder.path)).toEqual({ language: 'fr', theme: 'system', showsHint: true });
  });
});

describe('writePreferences', () => {
  test('is read back, makes its folder, and leaves nothing else in it', async () => {
    const dataFolder = join(folder.path, 'a', 'b');
    expect(await writePreferences(dataFolder, { language: 'fr', theme: 'dark', showsHint: true })).toEqual({
      ok: true,
      value: null,
    });
    expect(await readPreferences(dataFolder)).toEqual({ language: 'fr', theme: 'dark', showsHint: true });
    expect(await readdir(dataFolder)).toEqual(['preferences.json']);
  });

  test('many at once leave one whole file', async () => {
    const themes = ['light', 'dark', 'system'] as const;
    await Promise.all(
      themes.map((theme) => writePreferences(folder.path, { language: 'en', theme, showsHint: false })),
    );
    expect(isPreferences(JSON.parse(await readFile(join(folder.path, 'preferences.json'), 'utf8')))).toBe(true);
    expect(await readdir(folder.path)).toEqual(['preferences.json']);
  });

  test('says so where it cannot write, and the old file stays', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, 'not a folder');
    const written = await writePreferences(file, { language: 'fr', theme: 'dark', showsHint: true });
    expect(written.ok ? null : written.problems[0]?.message.key).toBe('problem.preferencesNotKept');
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });
});

test('only the choices that there are count as preferences', () => {
  expect(isPreferences({ language: 'en', theme: 'light', showsHint: true })).toBe(true);
  for (const value of [
    null,
    'fr',
    {},
    { language: 'fr' },
    { language: 'de', theme: 'dark', showsHint: true },
    { language: 'fr', theme: 1, showsHint: true },
    { language: 'fr', theme: 'dark' },
  ]) {
    expect(isPreferences(value)).toBe(false);
  }
});
