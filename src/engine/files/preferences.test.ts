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

  test('shows the first steps until somebody has put them away', async () => {
    const store = (text: string) => writeFile(join(folder.path, 'preferences.json'), text);
    await store('{"theme": "high-contrast", "showsHint": false}');
    expect(await readPreferences(folder.path)).toEqual({ ...system, theme: 'high-contrast', showsHint: false });
    for (const damaged of ['"false"', '0', 'null', '[]', '{}']) {
      await store(`{"theme": "high-contrast", "showsHint": ${damaged}}`);
      expect(await readPreferences(folder.path)).toEqual({ ...system, theme: 'high-contrast' });
    }
  });
});

describe('writePreferences', () => {
  test('is read back, makes its folder, and leaves nothing else in it', async () => {
    const dataFolder = join(folder.path, 'a', 'b');
    const chosen = { language: 'fr', theme: 'high-contrast', showsHint: false } as const;
    expect(await writePreferences(dataFolder, chosen)).toEqual({ ok: true, value: null });
    expect(await readPreferences(dataFolder)).toEqual(chosen);
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
  for (const theme of ['light', 'dark', 'high-contrast', 'system']) {
    expect(isPreferences({ language: 'en', theme, showsHint: false })).toBe(true);
  }
  for (const value of [
    null,
    'fr',
    {},
    { language: 'fr' },
    { language: 'de', theme: 'dark', showsHint: true },
    { language: 'fr', theme: 1, showsHint: true },
    { language: 'fr', theme: 'dark' },
    { language: 'fr', theme: 'dark', showsHint: 'no' },
  ]) {
    expect(isPreferences(value)).toBe(false);
  }
});
