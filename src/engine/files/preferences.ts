import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../shared/language.ts';
import type { Preferences } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { reasonOf } from './error-reason.ts';

const languageChoices: readonly Preferences['language'][] = [...languages, 'system'];
const themeChoices: readonly Preferences['theme'][] = ['light', 'dark', 'high-contrast', 'system'];

/** Whether a value from outside is one of the choices that there are. */
export function isPreferences(value: unknown): value is Preferences {
  if (typeof value !== 'object' || value === null) return false;
  const languageKnown = 'language' in value && languageChoices.some((choice) => choice === value.language);
  const themeKnown = 'theme' in value && themeChoices.some((choice) => choice === value.theme);
  return languageKnown && themeKnown && 'showsHint' in value && typeof value.showsHint === 'boolean';
}

/** What was set last; each choice that is missing or damaged follows the system, and a newcomer is shown the hint. */
export async function readPreferences(dataFolder: string): Promise<Preferences> {
  const stored = await readStored(dataFolder);
  return {
    language: languageChoices.find((choice) => choice === stored['language']) ?? 'system',
    theme: themeChoices.find((choice) => choice === stored['theme']) ?? 'system',
    showsHint: stored['showsHint'] !== false,
  };
}

async function readStored(dataFolder: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const stored: unknown = JSON.parse(await readFile(pathIn(dataFolder), 'utf8'));
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

/**
 * Keeps them as `preferences.json`. The file is whole at every moment, the old or the new one: it is written beside
 * its place and then put there. Fails with `problem.preferencesNotKept` where the folder cannot be written to.
 */
export async function writePreferences(dataFolder: string, preferences: Preferences): Promise<Result<null>> {
  const path = pathIn(dataFolder);
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dataFolder, { recursive: true });
    await writeDurably(draft, `${JSON.stringify(preferences, null, 2)}\n`);
    await rename(draft, path);
    return success(null);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => null);
    return failure('problem.preferencesNotKept', { reason: reasonOf(error) });
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'preferences.json');
}
